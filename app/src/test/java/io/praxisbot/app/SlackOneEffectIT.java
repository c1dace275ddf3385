package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Reply;
import io.praxisbot.slack.fake.client.Sent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However often Slack tells something, and however often somebody presses: one effect. */
class SlackOneEffectIT {

  private static InSlack bot;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
  }

  @AfterAll
  static void ends() {
    bot.close();
  }

  private static void again(Sent sent, int times, boolean atOnce) {
    assertThat(bot.client.redeliver(sent, times, atOnce)).hasSize(times).allMatch(Reply::taken);
    bot.settles();
  }

  @Test
  void aMessageToldFourTimesAtOnceIsAnsweredOnce() {
    FakeUser ana = bot.joins("Ana Lima");
    ana.types("start");
    ana.awaitsButton("Set a goal");
    again(ana.lastSent(), 4, true);
    ana.types("goals");
    Sent asked = ana.lastSent();
    again(asked, 4, true);
    again(asked, 4, false);
    assertThat(bot.messages(ana)).isEqualTo(2);
  }

  @Test
  void aMessageThatWasNeverTakenBeforeAndComesFourTimesAtOnceIsAnsweredOnce() {
    FakeUser ana = bot.joins("Ana Fora");
    ana.types("start");
    ana.awaitsButton("Set a goal");
    Sent first = ana.lastSent();
    var unheard = first.payload().deepCopy();
    unheard.getAsJsonObject("event").addProperty("ts", bot.slack.timestamp());
    unheard.getAsJsonObject("event").addProperty("text", "goals");
    again(new Sent(first.kind(), unheard), 4, true);
    assertThat(bot.messages(ana)).isEqualTo(2);
  }

  @Test
  void aPressDeliveredTenTimesHasOneEffect() {
    FakeUser ben = bot.joins("Ben Carter");
    ben.types("start");
    ben.awaitsButton("Set a goal");
    ben.presses("Set a goal");
    ben.awaits("What would you like to get better at");
    Sent press = ben.lastSent();
    long seen = ben.sees().size();
    again(press, 10, true);
    again(press, 10, false);
    assertThat(ben.sees()).hasSize((int) seen);
  }

  @Test
  void aButtonPressedTenTimesInARowHasOneEffect() {
    FakeUser chitra = bot.committed("Chitra Rao");
    bot.jumpsUntil(chitra, "Did you try it");
    chitra.presses("Tried it");
    chitra.awaits("What happened?");
    bot.settles();
    long questions = InSlack.count(chitra, "What happened?");
    chitra.pressesAgain(10);
    bot.settles();
    assertThat(InSlack.count(chitra, "What happened?")).isEqualTo(questions);
    assertThat(checkIns(chitra)).isEqualTo(1);
  }

  private static long checkIns(FakeUser who) {
    var person = bot.person(who).orElseThrow();
    return bot.stores().checkIns().of(List.of(person.id()), Instant.EPOCH).stream()
        .filter(CheckIn::answered)
        .count();
  }

  @Test
  void aFormSentTwiceAndDeliveredAgainMakesOneGoal() {
    FakeUser dilan = bot.committed("Dilan Aydin");
    Sent form = dilan.lastSent();
    bot.settles();
    long seen = dilan.sees().size();
    again(form, 4, true);
    again(form, 4, false);
    assertThat(dilan.sees()).hasSize((int) seen);
    var person = bot.person(dilan).orElseThrow();
    assertThat(bot.stores().careerGoals().of(List.of(person.id()))).hasSize(1);
  }

  @Test
  void aCommandDeliveredAgainIsAnsweredOnce() {
    FakeUser emil = bot.joins("Emil Roth");
    emil.runs("/praxis start");
    emil.awaitsButton("Set a goal");
    Sent command = emil.lastSent();
    again(command, 10, true);
    assertThat(emil.sees()).hasSize(1);
  }
}
