package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Help, cancel, and what is said to whatever isn't understood. */
class HelpIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void listsWhatEachMayType() {
    rehearsal.reports(ana, marta);
    ana.types("help").reads("For you", "pause 2 weeks – time off").doesNotRead("For managers");
    marta.types("help").reads("For managers", "followup @ana").doesNotRead("For admins");
    nadia.types("help").reads("For you", "For managers", "For admins", "cadence weekly fri 15:00");
    ana.types("?").reads("For you");
  }

  @Test
  void explainsOneCommand() {
    nadia.types("help cadence").reads("cadence weekly fri 15:00 – when people are asked");
    nadia.reads("cadence monthly on the 15th 10:00", "cadence usual for @marta");
    nadia.doesNotRead("enrol", "pause");
    nadia.types("help holidays").reads("holidays de-by – whose public holidays count");
    nadia.reads("holidays add 2030-12-24 to 2030-12-31").types("help");
    nadia.reads("undo – take the last change back").doesNotRead("holidays add 2030-12-24");
    nadia.types("help digest").reads("For managers", "For admins").doesNotRead("For you");
    ana.types("help cadence").reads("For you").doesNotRead("cadence");
  }

  @Test
  void guessesWhatWasMeantAndActsOnAYes() {
    nadia.types("cadnce weekly friday").reads("Did you mean cadence weekly fri 15:00?");
    nadia.reads("Nothing was changed.", "[Yes] [No]").presses("Yes").reads("on Fridays at 15:00");
    nadia.types("cadnce weekly thursday").types("yes please").reads("on Thursdays at 15:00");
    nadia.types("cadnce weekly friday").presses("No").reads("All right. Nothing was changed.");
    nadia.types("cadnce weekly friday").types("no").reads("All right. Nothing was changed.");
  }

  @Test
  void forgetsAGuessThatSomethingElseWasTypedAfter() {
    ana.types("start").types("gaols").reads("Did you mean goals?");
    Button yes = ana.button("Yes");
    ana.types("goal").reads("What would you like to get better at").types("lead a project");
    ana.reads("what would be different").types("cancel").reads("Set aside");
    ana.neverSees("Back to where we were");
    ana.presses(yes).reads("I can't find that any more.");
    ana.types("gaols").presses("No").types("gaols").types("hm?").reads("I didn't get that.");
    ana.types("yes").reads("I didn't get that.");
  }

  @Test
  void aGuessTakesItsButtonsAwayOnceItIsAnswered() {
    ana.types("start").types("gaols").presses("Yes").reads("career goal");
    ana.neverSees("[Yes] [No]");
    ana.types("progres").types("goals").neverSees("[Yes] [No]");
  }

  @Test
  void aGuessThatWasOvertakenSaysNothingItDidNotMean() {
    ana.types("start").types("gaols").reads("Did you mean goals?");
    ana.types("goals").neverSees("Did you mean").reads("career goal");
    ana.types("progres").types("gaols").reads("Did you mean goals?");
    ana.sees("I asked what you meant.");
  }

  @Test
  void knowsWhenThereIsNothingToCancel() {
    ana.types("start").types("cancel").reads("There is nothing to cancel.", "help");
    ana.types("never mind").reads("There is nothing to cancel.");
  }

  @Test
  void saysWhatToDoWithWhatItDoesNotUnderstand() {
    ana.types("lorem ipsum").gets(1).reads("You aren't taking part", "[Start on my own]");
    ana.types("start").types("lorem ipsum").reads("I didn't get that.", "[Set a goal]");
    ana.types("   ").gets(1).reads("That message was empty.");
    ana.types("x".repeat(40_000)).gets(1).reads("40,000 characters", "4,000");
    ana.types("<!channel> {\"$ne\":null} *x*").gets(1).reads("I didn't get that.");
  }

  @Test
  void saysWhatIsMissing() {
    ana.types("start").types("pause until 31 February").reads("no such day in the calendar");
    ana.types("when fri 25:00").reads("I don't know that time of day.", "when fri 15:00");
    ana.types("timezone").reads("Your times are in Europe/Lisbon");
  }
}
