package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slips of the pen in the middle of a dialogue, and questions that something else settled. */
class SlipsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aCommandWithAWrongRestIsNotTakenForAnAnswer() {
    ana.types("start").presses("Set a goal");
    ana.types("timezone Mars/Phobos").hears("I don't know that time zone.");
    ana.types("pause until 2026-02-30").hears("There is no such day in the calendar.");
    ana.types("cancle").reads("Did you mean cancel?").presses("No");
    ana.reads("What would you like to get better at");
    ana.types("pause less when I speak in front of customers").reads("Good one.");
  }

  @Test
  void aMisspeltZoneIsNotTakenForAnAnswer() {
    ana.types("start").presses("Set a goal");
    ana.types("timezone Europe/Lisboa").reads("Did you mean timezone Europe/Lisbon?");
  }

  @Test
  void aPauseSettlesWhateverWasOpen() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("pause").reads("Until when?").types("pause 2 weeks");
    ana.reads("You're off, back on Thursday 3 December").doesNotRead("Did you try it");
    ana.types("yes").doesNotRead("Until when?");
  }

  @Test
  void anOwnTimeSettlesTheQuestionForIt() {
    ana.types("start").types("when").reads("What suits you better?");
    ana.types("when tue 11:00").reads("From now on I'll ask you on Tuesdays at 11:00");
    ana.types("hello").doesNotRead("A day and a time");
  }

  @Test
  void aDateFarOffNamesItsYear() {
    ana.types("start").types("pause until 2099-01-01").reads("1 January 2099");
  }
}
