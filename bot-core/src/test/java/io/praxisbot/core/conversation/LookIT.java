package io.praxisbot.core.conversation;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people look up about themselves: above all, what their manager sees. */
class LookIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void beginsWithNothing() {
    ana.types("goals").reads("You have no career goal yet.", "[Set a goal]");
    ana.types("progress").reads("There is nothing to show before your first check-in.");
    ana.types("privacy").reads("Marta sees exactly this of you", "Nothing yet: you have no goal.");
  }

  @Test
  void showsWhatTheManagerSeesAsTheManagerSeesIt() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("privacy").reads("Your goal: lead a small project", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.types("privacy").doesNotRead("no answer");
    rehearsal.at("2026-11-20T12:00", "Europe/Lisbon");
    ana.types("privacy").reads("Thursday 19 November – no answer");
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    ana.types("privacy").reads("Not yet: ask for one piece", "That you asked for help");
    ana.doesNotRead("Not sure how");
    ana.types("pause until 2027-01-10");
    ana.types("privacy").reads("That you are off, back on Sunday 10 January, and not why.");
    rehearsal.at("2026-11-20T12:05", "Europe/Lisbon");
    marta.types("digest").reads("Ana is off").doesNotRead("Not sure how", "ask for one piece");
  }

  @Test
  void saysThatAFormerManagerReadsNothingOfItAnyMore() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-19T15:05", "Europe/Lisbon");
    nadia.types("enrol @ana manager @nadia");
    ana.reads("An admin has made Nadia your manager here.");
    ana.types("privacy").reads("Nadia sees exactly this of you").doesNotRead("asked for help");
  }

  @Test
  void countsKindly() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.presses("Tried it").types("It went well");
    rehearsal.at("2026-11-26T15:00", "Europe/Lisbon");
    ana.types("progress").reads("1 of the last 2", "Thursday 26 November – no answer");
    ana.reads("Thursday 19 November – ✓ Tried it: ask for one piece").doesNotRead("%");
  }

  @Test
  void countsTheSameInProgressAsAfterACheckIn() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    nadia.types("cadence monthly first thu 15:00").presses("Apply");
    for (String day :
        List.of("2026-12-03", "2027-01-07", "2027-02-04", "2027-03-04", "2027-04-01")) {
      rehearsal.at(day + "T15:00", "Europe/Lisbon");
      ana.presses("Tried it").presses("Skip").presses("Same plan again");
    }
    rehearsal.at("2027-05-06T15:00", "Europe/Lisbon");
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ana.sees("6 of the last 6").types("progress").reads("6 of the last 6");
  }
}
