package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana tries two things, and neither came about twice. What is done about one is about that one. */
class ActingOnOneOfSeveralIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void neitherIsTried() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("try").types("When we meet, I will ask a question");
    for (int thursday = 19; thursday <= 26; thursday += 7) {
      rehearsal.at("2026-11-" + thursday + "T15:00", LISBON);
      for (int attempt = 0; attempt < 2; attempt++) {
        ana.types("not yet").types("skip").types("keep it");
      }
    }
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.types("followup @ana").reads("planned to ask for one piece", "planned to ask a question");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void theOtherStaysOpen() {
    Button talked = marta.button("I talked to them");
    marta.presses(talked).reads("Good. Ana will see").types("followup @ana");
    marta.reads("planned to ask").presses(talked).reads("That is noted already.");
    marta.types("followup @ana");
    assertThat(marta.last().split("planned to ask")).hasSize(2);
    marta.presses("I talked to them").reads("Good. Ana will see").types("followup @ana");
    marta.reads("Nothing is open with Ana");
  }

  @Test
  void whatIsPutOffOrPromisedOrWrittenAboutOneIsAboutThatOne() {
    marta.presses("Not now").reads("It comes back in a week").types("followup @ana");
    assertThat(marta.last().split("planned to ask")).hasSize(2);
    marta.presses("Encourage").presses("Send").types("followup @ana");
    marta.reads("Nothing is open with Ana");
  }

  @Test
  void thePointOfThe1To1SaysWhichOne() {
    marta.presses("Put on our 1:1").reads("It is on your 1:1 with Ana.").types("agenda @ana");
    marta.reads("1. What would make it possible for Ana to ask for one piece");
    ana.types("agenda").reads("1. What would make it possible for you to ask for one piece");
    marta.types("followup @ana").reads("planned to ask a question").doesNotRead("one piece");
  }
}
