package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Starting on one's own, leaving, and coming back. */
class StartAndLeaveIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void startsOnOnesOwnWithoutAManager() {
    ana.types("hello there").reads("You aren't taking part", "[Start on my own]");
    ana.presses("Start on my own").gets(1);
    ana.reads("Hi Ana, I'm Praxis.", "Nobody but you sees any of it.", "manager @name");
    ana.reads("on Thursdays at 15:00", "(Lisbon)", "[Set a goal]", "[Not for me]");
    ana.types("start").gets(1).reads("You're taking part already, Ana.", "on Thursdays at 15:00");
    ana.types("privacy").reads("You have no manager here, so nobody but you sees anything of it.");
  }

  @Test
  void namesNobodysTimeAsTheirsBeforeItIsKnownWhereTheyAre() {
    Sighting known = Shown.member("u-untold", "Una Told", "UTC");
    Sighting untold =
        new Sighting(
            known.account(),
            known.name(),
            "",
            Optional.empty(),
            known.locale(),
            Optional.empty(),
            Profile.Kind.MEMBER,
            false);
    Actor una = rehearsal.shows(untold).orElseThrow();
    una.types("start").reads("Until then I go by UTC").doesNotRead("(UTC)");
    rehearsal.shows(Shown.in(untold, "Asia/Kolkata"));
    una.types("start").reads("on Thursdays at 15:00", "(Kolkata)");
  }

  @Test
  void checksInOnSomebodyWhoHasNoManagerAndOffersNoHelpFromOne() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.reads("Did you try it").presses("Tried it").presses("Skip");
    ana.presses("Same plan again").reads("Done.").neverSees("help from");
  }

  @Test
  void leavesOnceMeantAndThenNothingComes() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("leave").reads("Leave Praxis?", "[Yes, leave] [Pause instead] [Stay]");
    ana.presses("Yes, leave").reads("You've left, and I'll be quiet.", "Take care, Ana.");
    ana.listens();
    rehearsal.at("2026-12-31T15:00", "Europe/Lisbon");
    ana.gets(0);
  }

  @Test
  void staysOnANoHoweverItIsSaid() {
    ana.types("start").types("leave").presses("Stay").reads("Good to have you.");
    ana.types("leave").types("no, not yet").reads("Good to have you.");
    ana.types("leave").types("well it depends").reads("A press on one of the buttons");
    ana.types("cancel").reads("Cancelled. Nothing was changed.");
    ana.types("start").reads("You're taking part already");
  }

  @Test
  void leavesOnATypedYesAndKeepsTheGoalsForTheDayOfComingBack() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("leave").types("yes").reads("You've left");
    ana.types("anything").reads("You aren't taking part", "[Start on my own]");
    ana.types("pause 2 weeks").reads("You aren't taking part");
    ana.types("when fri 15:00").reads("You aren't taking part");
    ana.types("leave").reads("You aren't taking part");
    ana.types("start").reads("Hi Ana");
    ana.types("goals").reads("lead a small project", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.reads("Did you try it");
  }

  @Test
  void pausesInsteadOfLeaving() {
    ana.types("start").types("leave").presses("Pause instead").reads("Until when?");
    ana.presses("Two weeks").reads("You're off, back on Monday 30 November.");
    ana.types("start").reads("You're taking part already");
  }

  @Test
  void aManagerWhoHasLeftGetsNoDigestUntilTheyAreBack() {
    Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
    ana.types("start");
    rehearsal.reports(ana, marta);
    marta.types("start").types("leave").presses("Yes, leave").listens();
    rehearsal.at("2026-11-30T10:00", "Europe/Lisbon");
    marta.gets(0).types("start").listens();
    rehearsal.at("2026-12-07T10:00", "Europe/Lisbon");
    marta.gets(2).sees("Your team at a glance");
  }
}
