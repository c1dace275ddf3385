package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When and where somebody is asked. Today is Monday 16 November 2026. */
class OwnTimeIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void movesTheOwnCheckInAndNeverAsksTwice() {
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.reads("Did you try it").presses("Tried it").listens();
    ana.types("when fri 15:00").hears("From now on I'll ask you on Fridays at 15:00 (Lisbon).");
    ana.hears("Next: Friday 27 November, 15:00.").listens();
    rehearsal.at("2026-11-21T00:00", "Europe/Lisbon");
    ana.gets(0);
    rehearsal.at("2026-11-27T15:00", "Europe/Lisbon");
    ana.reads("Did you try it").doesNotRead("instead");
  }

  @Test
  void offersTimesAndTakesATypedOne() {
    ana.types("start").types("when").reads("You're asked on Thursdays at 15:00 (Lisbon).");
    ana.reads("[Monday 09:00] [Wednesday 12:00] [Friday 15:00] [Keep it]");
    ana.types("sometime nice").reads("I didn't get that. A day and a time, like tue 11:00.");
    ana.types("tue 11:00").reads("on Tuesdays at 11:00", "Next: Tuesday 17 November, 11:00.");
    ana.types("when").presses("Keep it").reads("It stays as it is: on Tuesdays at 11:00.");
    ana.types("when").presses("Wednesday 12:00").reads("on Wednesdays at 12:00");
    ana.types("when every 2 weeks fri").reads("every two weeks on Friday at 12:00");
  }

  @Test
  void keepsTheDayThatHoldsWhereNoneIsNamed() {
    ana.types("start").types("when every 2 weeks").reads("every two weeks on Thursday at 15:00");
    ana.types("when wed 11:00").types("when every 3 weeks 12:00");
    ana.reads("every 3 weeks on Wednesday at 12:00");
    ana.types("when").types("every 2 weeks").reads("every two weeks on Wednesday at 12:00");
    ana.types("when monthly on the 18th 10:00").types("when every 4 weeks");
    ana.reads("every 4 weeks on Wednesday at 10:00");
    ana.types("when every 2 weeks at 25:00").reads("I don't know that time of day.");
  }

  @Test
  void staysKindAboutARhythmThatIsTooSeldom() {
    ana.types("start").types("when every 20 weeks fri 15:00").reads("at most every 12 weeks");
    ana.types("when").types("every 52 weeks mon").reads("I didn't get that.");
    ana.presses("Keep it").reads("on Thursdays at 15:00");
  }

  @Test
  void followsSomebodyToAnotherPlace() {
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
    ana.types("timezone").reads("Your times are in Europe/Lisbon.", "timezone Europe/Lisbon");
    ana.types("timezone Asia/Tokyo")
        .reads("Asia/Tokyo from now on.", "Thursday 19 November, 15:00");
    ana.types("timezone Atlantis").reads("I don't know that time zone.", "Nothing was changed.");
    ana.listens();
    rehearsal.at("2026-11-19T14:59", "Asia/Tokyo");
    ana.gets(0);
    rehearsal.at("2026-11-19T15:00", "Asia/Tokyo");
    ana.gets(1).reads("Did you try it");
  }

  @Test
  void stillAsksWhomATripCarriedPastTheMoment() {
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
    rehearsal.at("2026-11-19T10:00", "Europe/Lisbon");
    ana.types("timezone Asia/Tokyo").listens();
    rehearsal.at("2026-11-20T10:00", "Asia/Tokyo");
    ana.gets(1).reads("Did you try it").listens();
    rehearsal.at("2026-11-26T15:00", "Asia/Tokyo");
    ana.sees("Did you try it");
  }

  private void isAskedAndMovesTo(String zone) {
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
    rehearsal.at("2026-11-19T15:30", "Europe/Lisbon");
    ana.types("timezone " + zone).listens();
  }

  @Test
  void remindsInTheMorningOfThePlaceFarInTheWest() {
    isAskedAndMovesTo("America/Los_Angeles");
    rehearsal.at("2026-11-20T09:59", "America/Los_Angeles");
    ana.gets(0);
    rehearsal.at("2026-11-20T10:00", "America/Los_Angeles");
    ana.gets(1).reads("A quick reminder, the only one.");
  }

  @Test
  void remindsInTheMorningOfThePlaceFarInTheEast() {
    isAskedAndMovesTo("Asia/Tokyo");
    rehearsal.at("2026-11-23T09:59", "Asia/Tokyo");
    ana.gets(0);
    rehearsal.at("2026-11-23T10:00", "Asia/Tokyo");
    ana.gets(1).reads("A quick reminder, the only one.");
  }

  @Test
  void dropsAReminderWhoseMorningIsOverThere() {
    ana.types("start").types("timezone America/Los_Angeles");
    ana.commits("lead a small project", "I plan my Friday", "ask for one piece");
    rehearsal.at("2026-11-20T09:30", "America/Los_Angeles");
    ana.types("timezone Europe/Lisbon").listens();
    rehearsal.at("2026-11-25T12:00", "Europe/Lisbon");
    ana.gets(0);
  }
}
