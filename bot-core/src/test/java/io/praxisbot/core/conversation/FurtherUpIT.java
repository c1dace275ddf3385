package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A manager of managers sees business goals further down, and nothing else of them. */
class FurtherUpIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Adler", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void seesBusinessGoalsOfAllBelowAndNoCareerGoals() {
    nadia.types("enrol @ana manager @marta").types("enrol @marta manager @olga");
    nadia.types("enrol @ben manager @ana");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("business goal 60 sales calls a day");
    ben.types("business goal 12 new customers");
    olga.types("team")
        .reads("Marta Ferreira", "[Business goals further down]")
        .presses("Business goals further down")
        .reads("Ana Silva", "60 sales calls a day", "Ben Adler", "12 new customers")
        .neverSees("small project", "one piece");
    ben.types("team").doesNotRead("further down");
    marta.types("team").presses("Business goals further down").doesNotRead("60 sales calls");
    nadia.types("manager @ana is @nadia");
    olga.presses("Business goals further down").reads("No business goals further down");
  }
}
