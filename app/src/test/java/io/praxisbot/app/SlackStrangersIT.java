package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Fault;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever isn't there to take part, or isn't known yet, is told so in a sentence. */
class SlackStrangersIT {

  private static InSlack bot;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
  }

  @AfterAll
  static void ends() {
    bot.close();
  }

  private static FakeUser guest(String name) {
    FakeUser guest = bot.unannounced(name);
    guest.member().guest();
    return guest;
  }

  @Test
  void whereItIsNotInstalledACommandIsAnsweredInASentence() {
    FakeWorkspace elsewhere = bot.slack.workspace("T9", "Elsewhere");
    FakeUser zoe = bot.client.user(elsewhere.member("U9", "Zoe Zander", "Europe/Berlin"));
    zoe.runs("/praxis help");
    zoe.awaits("Praxis isn't set up in this workspace");
    zoe.types("start");
    bot.settles();
    assertThat(zoe.sees()).hasSize(2);
    assertThat(bot.person(zoe)).isEmpty();
  }

  @Test
  void aGuestsCommandIsAnsweredInASentence() {
    FakeUser gil = guest("Gil Reis");
    gil.runs("/praxis start");
    gil.awaits("you're here as a guest");
    assertThat(bot.person(gil).orElseThrow().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void aGuestsMessageIsAnsweredOnceHoweverOftenItIsTold() {
    FakeUser gus = guest("Gus Guest");
    gus.types("Hello, can I take part?");
    gus.awaits("you're a guest here");
    bot.client.redeliver(gus.lastSent(), 4, true);
    bot.settles();
    assertThat(bot.messages(gus)).isEqualTo(1);
    bot.client.echoes(gus.member());
    bot.settles();
    assertThat(bot.messages(gus)).isEqualTo(1);
  }

  @Test
  void whoHasBecomeAGuestIsToldSoWhateverTheyPress() {
    FakeUser max = bot.joins("Max Muster");
    max.types("start");
    max.awaitsButton("Set a goal");
    max.member().guest();
    bot.client.tellsOfChange(max.member());
    max.presses("Set a goal");
    max.awaits("you're a guest here");
  }

  @Test
  void aBotsCommandIsAnsweredAndItsMessagesAreNot() {
    FakeUser robo = bot.unannounced("Robo");
    robo.member().bot();
    robo.runs("/praxis start");
    robo.awaits("Praxis talks with people only");
    robo.types("start");
    robo.types("Hi, I'm a bot, and answer whatever is said");
    bot.settles();
    assertThat(bot.messages(robo)).isZero();
  }

  @Test
  void whatItSaysItselfIsNoAnswerOfAnybodys() {
    FakeUser ana = bot.joins("Ana Lima");
    ana.types("start");
    ana.awaitsButton("Set a goal");
    ana.presses("Set a goal");
    ana.awaits("What would you like to get better at");
    bot.settles();
    long before = bot.messages(ana);
    bot.client.echoes(ana.member());
    bot.settles();
    assertThat(bot.messages(ana)).isEqualTo(before);
  }

  @Test
  void whoDoesNotTakePartIsToldHowAndStartsWithOnePress() {
    FakeUser ben = bot.unannounced("Ben Carter");
    ben.runs("/praxis goal learn to listen");
    ben.awaits("You aren't taking part, and nobody asks you anything.");
    ben.presses("Start on my own");
    ben.awaits("I'm Praxis");
    assertThat(bot.person(ben).orElseThrow().enrolment()).isEqualTo(Enrolment.ACTIVE);
    ben.awaitsButton("Set a goal");
  }

  @Test
  void anAdminMentionsSomebodyOfWhomPraxisNeverHeard() {
    FakeUser eva = bot.unannounced("Eva Engel");
    bot.unannounced("Mara Moll");
    assertThat(bot.person(eva)).isEmpty();
    bot.nadia.runs("/praxis enrol @Eva Engel manager @Mara Moll");
    bot.nadia.awaits("Eva Engel takes part from now on");
    eva.awaits("Hi Eva, I'm Praxis.");
    assertThat(eva.lastMessage().text()).contains("Mara");
  }

  @Test
  void anAdminMentionsThemInADirectMessage() {
    FakeUser ida = bot.unannounced("Ida Iser");
    bot.nadia.types("enrol @Ida Iser");
    ida.awaits("Hi Ida, I'm Praxis.");
  }

  @Test
  void anAdminNamesSomebodyWithoutAMention() {
    FakeUser jo = bot.joins("Jo Jansen");
    bot.nadia.runs("/praxis enrol Jo Jansen");
    jo.awaits("Hi Jo, I'm Praxis.");
  }

  @Test
  void whileSlackDoesNotSayWhoIsMeantTheAdminIsAskedToTryAgain() {
    FakeUser kai = bot.unannounced("Kai Kern");
    bot.slack.fail("users.info", 1, Fault.status(503));
    Reply reply = bot.nadia.runs("/praxis enrol @Kai Kern");
    assertThat(reply.body()).contains("Please try again in a minute");
    bot.nadia.runs("/praxis enrol @Kai Kern");
    kai.awaits("Hi Kai, I'm Praxis.");
  }

  @Test
  void aMessageThatMentionsSomebodyIsTakenWhileSlackDoesNotSayWhoTheyAre() {
    FakeUser lea = bot.joins("Lea Lang");
    bot.unannounced("Nils Noack");
    lea.types("start");
    lea.awaitsButton("Set a goal");
    lea.presses("Set a goal");
    lea.awaits("What would you like to get better at");
    bot.slack.fail("users.info", 1, Fault.status(503));
    lea.types("learn from @Nils Noack how to listen");
    lea.awaits("what would be different for you in a year?");
  }
}
