package io.praxisbot.core.conversation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process stops between any two questions, and the conversation goes on as if it had not. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RestartIT {

  @TempDir Path temp;

  @Test
  void goesOnBetweenAnyTwoQuestionsOfAGoalAndACheckIn() {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor ben = new CrashScript.Team(rehearsal).enrolled().ben;
      ben.reads("Hi Ben, I'm Praxis.");
      rehearsal.restart();
      ben.presses("Set a goal").reads("What would you like to get better at");
      rehearsal.restart();
      ben.types("lead a team one day").reads("different for you in a year?");
      rehearsal.restart();
      ben.types("I'd be running a small project").reads("gets in the way?");
      rehearsal.restart();
      ben.types("I'm always selling").reads("What is one thing you could do");
      rehearsal.restart();
      ben.presses("Help a new colleague").reads("When exactly?");
      rehearsal.restart();
      Map<String, String> errors = ben.sends("That's my plan", CrashScript.Team.PLAN);
      assertThat(errors).isEmpty();
      ben.reads("Your goal: lead a team one day (experience)");
      rehearsal.restart();
      rehearsal.at("2026-11-19T15:00", CrashScript.Team.NEW_YORK);
      rehearsal.restart();
      ben.presses("Tried it").reads("What happened?");
      rehearsal.restart();
      ben.types("She joined me on Wednesday").reads("What did you take from it?");
      rehearsal.restart();
      ben.presses("Skip");
      rehearsal.restart();
      ben.presses("Same plan again").reads("Done.", "Tried it");
      rehearsal.restart();
      ben.presses("Ask Marta for help").sees("Marta sees that you'd like help");
    }
  }

  @Test
  void aCheckInGoesOnAfterItsProcessWasKilled() throws Exception {
    Press killed = pressAndKill();
    try (Rehearsal rehearsal = Rehearsal.on(temp.resolve("data"))) {
      Actor ben = new CrashScript.Team(rehearsal).ben;
      rehearsal.at("2026-11-19T15:02", CrashScript.Team.NEW_YORK);
      rehearsal.take(ben.id(), "pressed", new Input.Pressed(killed)); // as a platform repeats it
      ben.types("She joined me on Wednesday").reads("What did you take from it?");
      ben.presses("Skip").presses("Same plan again").reads("Done.", "Tried it");

      var checkIns = rehearsal.stores.checkIns().of(List.of(ben.id()), Instant.EPOCH);
      assertThat(checkIns).hasSize(1);
      Attempt attempt = checkIns.get(0).attempts().get(0);
      assertThat(attempt.outcome()).contains(Outcome.TRIED);
      assertThat(attempt.toString()).contains("She joined me on Wednesday");
    }
  }

  /** What was pressed when it was acknowledged, which is when the process dies. */
  private Press pressAndKill() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AnsweringProcess.class.getName(),
                temp.resolve("data").toString())
            .redirectError(temp.resolve("complaints").toFile())
            .start();
    try (BufferedReader lines = process.inputReader(US_ASCII)) {
      String token = lines.readLine();
      process.toHandle().destroyForcibly();
      assertThat(token).as(complaints()).isNotNull();
      return Press.of(token).orElseThrow(() -> new AssertionError(token));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private String complaints() throws IOException {
    return "What the process complained of: " + Files.readString(temp.resolve("complaints"));
  }
}
