package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time off: asked for in many ways, kept, and ended. Today is Monday 16 November 2026. */
class PauseIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void pausesUntilADayInWhateverWordsItComes() {
    ana.types("start");
    ana.types("pause until 2027-01-10")
        .reads("You're off, back on Sunday 10 January.", "[I'm back]");
    ana.types("pause 3 weeks").reads("You're off, back on Monday 7 December.");
    ana.types("pause until 24 December").reads("You're off, back on Thursday 24 December.");
    ana.types("pause").reads("Until when?", "[One week]", "[Until I say so]", "[Don't pause]");
    ana.presses("Until I say so").reads("You're off until you say resume.");
    ana.types("pause").types("2 weeks").reads("You're off, back on Monday 30 November.");
    ana.types("pause").types("10 January").reads("You're off, back on Sunday 10 January.");
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
    ana.types("2 weeks").reads("You're off, back on Monday 30 November.");
  }

  @Test
  void nothingComesWhileSomebodyIsOffAndTheWeekGoesOnAfterwards() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("pause until 2026-12-07").reads("Marta sees the dates, never a reason.").listens();
    rehearsal.at("2026-12-06T23:00", "Europe/Lisbon");
    ana.gets(0);
    marta.reads("0 asked", "1 off", "Ana is off, back on Monday 7 December. Not counted.");
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
    marta.reads("0 asked", "1 off", "Ana is off, back on Thursday 3 December. Not counted.");
    marta.doesNotRead("has not answered", "Still open");
  }

  @Test
  void notesWhyForThePersonAlone() {
    rehearsal.reports(ana, marta);
    ana.types("start").types("pause 2 weeks");
    ana.reads("If you like, note why. Only you will see it.", "[Skip] [I'm back]");
    ana.types("my mother is ill").reads("Your note, which only you see: “my mother is ill”");
    ana.doesNotRead("If you like", "[Skip]");
    rehearsal.at("2026-11-23T09:00", "Europe/Lisbon");
    marta.reads("Ana is off, back on Monday 30 November. Not counted.");
    marta.types("team").types("followup @ana").types("digest");
    nadia.types("why @ana").types("status").types("cadence");
    ana.types("privacy").reads("That you are off, back on Monday 30 November, and not why.");
    marta.neverSees("mother");
    nadia.neverSees("mother");
  }

  @Test
  void neverInsistsOnAReason() {
    ana.types("start").types("pause 2 weeks").presses("Skip").gets(0);
    ana.reads("You're off, back on Monday 30 November.", "[I'm back]").doesNotRead("note why");
    ana.types("pause 3 weeks").types("skip").reads("You're off, back on Monday 7 December.");
    ana.types("pause 4 weeks").listens();
    rehearsal.at("2026-11-18T12:00", "Europe/Lisbon");
    ana.gets(0).reads("[I'm back]").doesNotRead("note why").types("hello there");
    ana.reads("I didn't get that.");
  }

  @Test
  void asksNobodyWhyInTheMiddleOfSomethingElse() {
    ana.types("start").types("goal lead a small project").types("pause 1 week");
    ana.sees("You're off, back on Monday 23 November.").neverSees("note why");
    ana.types("I'd run one").reads("what usually gets in the way?");
  }

  @Test
  void takesBackWhatWasAnnounced() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("pause from 2026-12-01 until 2026-12-15");
    ana.reads("You'll be off from Tuesday 1 December, back on Tuesday 15 December.");
    ana.reads("Before that everything goes on as usual.").presses("Take it back");
    ana.reads("All right, no time off, then.").types("resume").reads("You aren't off");
  }

  @Test
  void goesOnAskingUntilTimeOffThatIsAnnouncedBegins() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("pause from 2026-11-20 until 2026-12-01 because we move house").listens();
    ana.reads("Your note, which only you see: “we move house”");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.reads("Did you try it").presses("Tried it").presses("Skip").presses("Same plan again");
    ana.listens();
    rehearsal.at("2026-11-30T23:00", "Europe/Lisbon");
    ana.gets(0);
    rehearsal.at("2026-12-03T15:00", "Europe/Lisbon");
    ana.reads("Did you try it");
  }

  @Test
  void keepsOneTimeOffAtATime() {
    ana.types("start").types("pause from 2026-12-20 until 2027-01-10").types("skip");
    ana.types("pause 1 week").reads("You have time off noted already, from Sunday 20 December");
    ana.reads("Nothing was changed; type resume to take that back first.");
    ana.types("pause from 2026-12-15 until 2027-01-02").types("skip");
    ana.types("pause").presses("Don't pause").types("resume").reads("no time off, then");
  }

  @Test
  void helpsWithAnEndThatComesBeforeItsStart() {
    ana.types("start").types("pause from 2026-12-20 until 2026-12-10");
    ana.reads("Nothing was changed.").types("resume").reads("You aren't off");
  }

  @Test
  void asksForTheEndOfWhatHasABeginningOnly() {
    ana.types("start").types("pause from 2026-12-01").reads("Until when?").presses("Two weeks");
    ana.reads("You'll be off from Tuesday 1 December, back on Tuesday 15 December.");
  }
}
