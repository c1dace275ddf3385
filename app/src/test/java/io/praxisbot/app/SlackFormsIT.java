package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.slack.fake.Fault;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Reply;
import io.praxisbot.slack.fake.client.Sender;
import io.praxisbot.slack.fake.client.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that come too late, the shortcut, and what the home tab shows to whom. */
class SlackFormsIT {

  private static InSlack bot;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
  }

  @AfterAll
  static void ends() {
    bot.close();
  }

  /** A network on which everything takes longer than a trigger lives. */
  private record SlowNetwork(Sender fast) implements Sender {

    @Override
    public Reply send(Sent sent, int attempt, String reason) {
      bot.slack.clock().advance(Duration.ofSeconds(4));
      return fast.send(sent, attempt, reason);
    }

    @Override
    public List<Reply> replies() {
      return fast.replies();
    }

    @Override
    public void close() {
      // The fast one is somebody else's.
    }
  }

  private static FakeUser wantsAGoal(String name) {
    FakeUser user = bot.joins(name);
    user.types("start");
    user.awaitsButton("Set a goal");
    user.presses("Set a goal");
    user.awaitsButton("All in one form");
    return user;
  }

  private static void opensAndSends(FakeUser user, String button) {
    user.presses(button);
    user.awaitsModal("When");
    user.fills("What would you like to get better at?", "run better workshops");
    user.fills("When", "I plan a workshop");
    user.fills("I will", "write the outcome first");
    assertThat(user.submits()).isEmpty();
    user.awaits("write the outcome first.");
  }

  @Test
  void whenTheTriggerHasExpiredAMessageWithAButtonComesAndItOpensTheForm() {
    FakeUser ana = wantsAGoal("Ana Lima");
    try (FakeClient late = new FakeClient(bot.slack, new SlowNetwork(bot.client.sender()))) {
      late.user(ana.member()).presses("All in one form");
    }
    ana.awaitsButton("Open the form");
    assertThat(ana.modal()).isEmpty();
    opensAndSends(ana, "Open the form");
  }

  @Test
  void whenSlackFailsToOpenItAMessageWithAButtonComesToo() {
    FakeUser ben = wantsAGoal("Ben Carter");
    bot.slack.fail("views.open", 1, Fault.status(500));
    ben.presses("All in one form");
    ben.awaitsButton("Open the form");
    opensAndSends(ben, "Open the form");
  }

  @Test
  void theShortcutOpensTheWholeCheckInAndItsErrorsStandAtTheirFields() {
    FakeUser chitra = bot.committed("Chitra Rao");
    chitra.types("try ask one question more");
    chitra.awaitsButton("That's my plan");
    chitra.fills("When", "somebody objects");
    chitra.presses("That's my plan");
    chitra.awaits("When somebody objects, I will ask one question more.");

    chitra.usesShortcut("Check in now");
    chitra.awaitsModal("write the outcome first");
    String first = "When I plan a workshop, I will write the outcome first.";
    assertThat(chitra.submits()).containsExactly(Map.entry(first, "Please choose one of these."));
    assertThat(answers(chitra)).isEmpty();
    chitra.chooses(first, "Tried it");
    assertThat(chitra.submits()).isEmpty();
    chitra.awaits("Done.");
    assertThat(answers(chitra)).containsExactly(Outcome.TRIED);
  }

  private static List<Outcome> answers(FakeUser who) {
    return bot
        .stores()
        .checkIns()
        .of(List.of(bot.person(who).orElseThrow().id()), Instant.EPOCH)
        .stream()
        .flatMap(checkIn -> checkIn.attempts().stream())
        .flatMap(attempt -> attempt.outcome().stream())
        .toList();
  }

  @Test
  void ofOnePlanTheShortcutsFormDemandsTheAnswerItself() {
    FakeUser gina = bot.committed("Gina Gold");
    gina.usesShortcut("Check in now");
    gina.awaitsModal("write the outcome first");
    assertThat(gina.submits()).containsValue("Please complete this required field.");
    gina.chooses("When I plan a workshop, I will write the outcome first.", "Not yet");
    assertThat(gina.submits()).isEmpty();
    gina.awaits("Done.");
    assertThat(answers(gina)).containsExactly(Outcome.NOT_YET);
  }

  @Test
  void whenTheShortcutsTriggerHasExpiredTheQuestionIsThereAllTheSame() {
    FakeUser dilan = bot.committed("Dilan Aydin");
    try (FakeClient late = new FakeClient(bot.slack, new SlowNetwork(bot.client.sender()))) {
      late.user(dilan.member()).usesShortcut("Check in now");
    }
    dilan.awaits("Did you try it");
    assertThat(dilan.modal()).isEmpty();
    dilan.presses("Tried it");
    dilan.awaits("What happened?");
  }

  @Test
  void theHomeTabIsTheEmployeesTheManagersAndTheAdmins() {
    FakeUser eva = bot.committed("Eva Engel");
    FakeUser mara = bot.joins("Mara Moll");
    bot.nadia.runs("/praxis enrol @Eva Engel manager @Mara Moll");
    eva.awaits("Mara");
    eva.opensHome();
    eva.awaits("Your next check-in");
    assertThat(eva.home())
        .contains("run better workshops", "write the outcome first", "Mara")
        .doesNotContain("Your team");
    mara.opensHome();
    mara.awaits("Your team");
    assertThat(mara.home()).contains("Eva Engel");
    bot.nadia.opensHome();
    InSlack.awaits(() -> bot.nadia.home().contains("The cadence"));
    assertThat(bot.nadia.home()).doesNotContain("run better workshops");
  }

  @Test
  void theHomeTabFollowsWhatIsDone() {
    FakeUser finn = bot.joins("Finn Falk");
    finn.opensHome();
    InSlack.awaits(() -> finn.home().contains("You aren't taking part"));
    finn.types("start");
    InSlack.awaits(() -> !finn.home().contains("You aren't taking part"));
  }
}
