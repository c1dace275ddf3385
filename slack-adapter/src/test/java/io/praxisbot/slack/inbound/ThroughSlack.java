package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Profile;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Reply;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything that people do in Slack, the same whichever way it comes. */
abstract class ThroughSlack {

  final Connected bot = connect();
  final FakeUser ana = bot.somebody("U1", "Ana Lopes", Profile.Kind.MEMBER);

  abstract Connected connect();

  @AfterEach
  void end() {
    bot.close();
  }

  private static void awaits(Callable<Boolean> there) {
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(there);
  }

  /** Up to the message with two fields. */
  private void reachesThePlan() {
    ana.types("start");
    ana.awaitsButton("Set a goal");
    ana.presses("Set a goal");
    ana.awaits("What would you like to get better at");
    ana.types("lead a small project");
    ana.awaits("what would be different for you in a year?");
    ana.presses("Skip");
    ana.awaits("what usually gets in the way?");
    ana.presses("Skip");
    ana.awaits("What is one thing you could do");
    ana.types("run one meeting");
    ana.awaitsButton("That's my plan");
  }

  @Test
  void aGoalIsSetByTypingAndPressingAndByTheFieldsOfAMessage() {
    reachesThePlan();
    ana.fills("When", "I plan my week");
    ana.presses("That's my plan");
    ana.awaits("When I plan my week, I will run one meeting.");
    assertThat(bot.goalsOf("U1")).isEqualTo(1);
  }

  @Test
  void whatIsWrongInAMessagesFieldsIsSaidToThemAlone() {
    reachesThePlan();
    int before = ana.sees().size();
    ana.presses("That's my plan");
    awaits(() -> ana.member().ephemerals().size() == 1);
    assertThat(ana.sees()).hasSize(before + 1);
    assertThat(bot.goalsOf("U1")).isZero();
  }

  @Test
  void aCommandIsAnsweredWhereItWasTyped() {
    assertThat(ana.runs("/praxis help").taken()).isTrue();
    awaits(() -> ana.member().ephemerals().size() == 1);
  }

  @Test
  void aGuestIsToldWhyNot() {
    FakeUser guest = bot.somebody("U2", "Gil Reis", Profile.Kind.GUEST);
    guest.runs("/praxis help");
    guest.awaits("you're here as a guest");
    guest.opensHome();
    awaits(() -> guest.home().contains("you're here as a guest"));
  }

  @Test
  void theHomeIsShown() {
    ana.opensHome();
    awaits(() -> ana.home().contains("The home of p-U1"));
  }

  @Test
  void theShortcutIsTaken() {
    ana.types("start");
    ana.awaitsButton("Set a goal");
    int before = ana.sees().size();
    assertThat(ana.usesShortcut("Check in now").taken()).isTrue();
    awaits(() -> ana.sees().size() > before);
  }

  @Test
  void theSameMessageFourTimesAtOnceHasOneEffect() {
    ana.types("start");
    ana.awaitsButton("Set a goal");
    int seen = ana.sees().size();
    assertThat(bot.client.redeliver(ana.lastSent(), 4, true)).allMatch(Reply::taken);
    ana.types("help");
    ana.awaits("goal");
    awaits(() -> ana.sees().size() == seen + 2);
  }

  @Test
  void whatCannotBeTakenNowComesAgain() {
    bot.nobodyKnown = true;
    ana.types("start");
    assertThat(bot.client.outstanding()).isPositive();
    assertThat(bot.client.sender().replies()).noneMatch(Reply::taken);
    bot.nobodyKnown = false;
    assertThat(bot.client.redeliver(ana.lastSent(), 1, false)).allMatch(Reply::taken);
    ana.awaitsButton("Set a goal");
  }
}
