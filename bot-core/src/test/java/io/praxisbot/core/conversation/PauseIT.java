package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time off: asked for in many ways, kept, and ended. Today is Monday 16 November 2026. */
class PauseIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void pausesUntilADayInWhateverWordsItComes() {
    ana.types("start");
    ana.types("pause until 2027-01-10").reads("You're off until Sunday 10 January.", "[I'm back]");
    ana.types("pause 3 weeks").reads("You're off until Monday 7 December.");
    ana.types("pause until 24 December").reads("You're off until Thursday 24 December.");
    ana.types("pause").reads("Until when?", "[One week]", "[Until I say so]", "[Don't pause]");
    ana.presses("Until I say so").reads("You're off until you say resume.");
    ana.types("pause").types("2 weeks").reads("You're off until Monday 30 November.");
    ana.types("pause").types("10 January").reads("You're off until Sunday 10 January.");
  }

  @Test
  void asksAgainForADayThatIsOverOrThatThereIsNot() {
    ana.types("start").types("pause").types("when the cows come home");
    ana.reads("I need a day that is still to come", "Until when?").types("31 February");
    ana.reads("I need a day that is still to come").types("2020-01-01");
    ana.reads("I need a day that is still to come").presses("Don't pause");
    ana.reads("No pause, then.").types("resume").reads("You aren't off");
    ana.types("pause until 2020-01-01").reads("That day isn't ahead of us.", "Nothing was changed");
    ana.types("pause until 31 February").reads("There is no such day in the calendar.");
  }

  @Test
  void keepsTheQuestionOpenForANumberThatIsNoneOfOurs() {
    ana.types("start");
    for (String number : new String[] {"no-such-number", "-3", "0", "99999999999", ""}) {
      ana.types("pause");
      Press weeks = Press.of(ana.button("Two weeks").token()).orElseThrow();
      Press other = Press.answer(FlowName.PAUSE, number, "", weeks.nonce());
      ana.presses(new Button("Weeks", Button.Kind.PRESS, other.token(), Button.Look.PLAIN));
      ana.reads("I can't find that any more.");
    }
    ana.types("2 weeks").reads("You're off until Monday 30 November.");
  }

  @Test
  void nothingComesWhileSomebodyIsOffAndTheWeekGoesOnAfterwards() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("pause until 2026-12-07").reads("Marta sees the dates, never a reason.").listens();
    rehearsal.at("2026-12-06T23:00", "Europe/Lisbon");
    ana.gets(0);
    marta.reads("0 asked", "1 off", "Ana is off until Monday 7 December. Not counted.");
    marta.doesNotRead("Needs you");
    rehearsal.at("2026-12-10T15:00", "Europe/Lisbon");
    ana.reads("Did you try it");
  }

  @Test
  void comesBackEarlyByAPressAndHearsWhatStands() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("pause").presses("Until I say so").presses("I'm back");
    ana.reads("Welcome back, Ana.", "when I plan my week, ask for one piece");
    ana.reads("I'll ask you on Thursday 19 November, 15:00.");
    ana.types("resume").reads("You aren't off, so there is nothing to resume.");
  }

  @Test
  void aManagerWhoIsOffGetsTheDigestOfAllThatTimeAfterwards() {
    rehearsal.reports(ana, marta);
    marta.types("start").types("pause until 2026-11-28").listens();
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.presses("Tried it");
    rehearsal.at("2026-11-28T12:00", "Europe/Lisbon");
    marta.gets(0);
    rehearsal.at("2026-11-30T09:00", "Europe/Lisbon");
    marta.reads("Your team at a glance");
  }

  @Test
  void somebodyWhoWentOffAfterTheQuestionIsNotNamedAsSilent() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.reads("Did you try it").types("pause 2 weeks");
    rehearsal.at("2026-11-23T09:00", "Europe/Lisbon");
    marta.reads("0 asked", "1 off", "Ana is off until Thursday 3 December. Not counted.");
    marta.doesNotRead("has not answered", "Still open");
  }
}
