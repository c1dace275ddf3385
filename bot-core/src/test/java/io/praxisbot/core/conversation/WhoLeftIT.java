package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody doesn't take part any more, and somebody not yet. Today is Monday 16 November 2026. */
class WhoLeftIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @marta").types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("listen to the end", "I meet somebody", "count to three");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void showsNoGoalsOfWhoeverLeftAndSaysSoOnceInADigest() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it");
    nadia.types("unenrol @ana");
    marta.types("followup @ana").reads("Ana Silva – doesn't take part any more");
    marta.doesNotRead("small project", "one piece");
    marta.types("team").reads("Ana Silva – doesn't take part any more");
    marta.doesNotRead("small project");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Your team", "Ana doesn't take part any more").doesNotRead("one piece");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Your team").doesNotRead("Ana");
  }

  @Test
  void warnsAnAdminThatATeamIsLedByNobody() {
    nadia.types("status").doesNotRead("Their manager");
    nadia.types("unenrol @marta");
    nadia.reads("2 people report to Marta: Ana Silva and Ben Carter.", "manager @ana is @marta");
    nadia.types("status").reads("Their manager doesn't take part: Ana Silva and Ben Carter.");
    nadia.types("unenrol @ben").doesNotRead("to Ben");
  }

  @Test
  void saysThatSomebodyNewHasNoGoalToSeeYet() {
    rehearsal.at("2026-11-26T10:00", LISBON);
    Actor dilan = rehearsal.somebody("Dilan Kaya", LISBON);
    nadia.types("enrol @dilan manager @marta");
    dilan.listens();
    marta.types("team").reads("Dilan Kaya – takes part, with no goal to see here yet");
    marta.types("digest").reads("New with you: Dilan.").doesNotRead("you: Ana");
  }
}
