package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin sets anything else about the cadence. Today is Monday 16 November 2026. */
class SettingIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor omar = rehearsal.admin("Omar Aziz", "Europe/Berlin");
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void enrol() {
    rehearsal.somebody("Marta Ferreira", LISBON);
    nadia.types("enrol @ana manager @marta").types("enrol @ben");
    nadia.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void saysWhatHoldsWhoSetItForWhomAndWhenAndWhoHasAnother() {
    nadia.types("cadence").reads("People are asked on Thursdays at 15:00, their own time");
    nadia.reads("(out of the box)");
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    nadia.types("cadence weekly wed 11:00 for @marta").presses("Apply");
    ben.types("when tue 10:00");
    omar.types("cadence");
    omar.reads("on Fridays at 15:00, their own time (set by Nadia for everybody on Monday 16");
    omar.reads("Closer to some people:");
    omar.reads("Marta’s team: on Wednesdays at 11:00 (set by Nadia for Marta’s team on Monday 16");
    omar.reads("Ben: on Tuesdays at 10:00 (Ben’s own choice since Monday 16 November)");
    omar.types("cadence for @ana only").reads("Ana is asked on Wednesdays at 11:00");
    omar.types("quiet").reads("Quiet hours: none (out of the box)", "quiet 18:00-08:00");
    omar.types("workdays").reads("Working days: Monday to Friday (out of the box)");
    omar.types("programme").reads("The programme is flexible: everybody chooses their own time");
    omar.types("reminders").reads("one reminder, on the next working day at 10:00");
    omar.types("holidays").reads("Public holidays: none");
  }

  @Test
  void takesAwayWhatIsSet() {
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("cadence usual").reads("on Fridays at 15:00 → on Thursdays at 15:00");
    nadia.presses("Apply").reads("Done. People are asked on Thursdays at 15:00");
    nadia.types("cadence").reads("(out of the box)");
    nadia.types("cadence usual").reads("It is so already, so nothing was changed.");
  }

  @Test
  void showsWhomAHolidayMovesAndWhyBeforeItCounts() {
    nadia.types("holidays pt").gets(1);
    nadia.reads("Done. Public holidays: Portugal").doesNotRead("Apply");
    nadia.types("cadence weekly tue 15:00").presses("Apply");
    rehearsal.at("2026-11-24T16:00", LISBON);
    nadia.types("holidays off").reads("For Ana, for example: Tuesday 1 December, 15:00 instead of");
    nadia.reads("Wednesday 2 December, 15:00", "2 check-ins and digests move.").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("holidays pt").reads("none → Portugal");
    nadia.reads("Wednesday 2 December, 15:00 instead of Tuesday 1 December, 15:00");
    nadia.reads("is a public holiday");
    nadia.presses("Show people").reads("Ben Carter: Wednesday 2 December", "(Lisbon)");
    nadia.presses("Apply").reads("Done. Public holidays: Portugal");
  }

  @Test
  void saysWhatFallsOut() {
    nadia.types("cadence weekly thu 15:00 skip holidays");
    nadia.types("holidays add 2026-11-19");
    nadia.reads("For Ana, for example: the check-in of Thursday 19 November, 15:00 falls out");
    nadia.reads("Thursday 19 November is a closing day; the next one is on Thursday 26 November");
    nadia
        .reads("2 check-ins and digests fall out.")
        .presses("Apply")
        .reads("Closing days: Thursday 19 November");
    ana.listens();
    rehearsal.at("2026-11-20T16:00", LISBON);
    ana.gets(0);
    nadia.types("holidays remove 2026-11-20").reads("None of those is a closing day");
    nadia.types("holidays remove 2026-11-19").reads("Done. Closing days: none");
  }

  /** Reminders move no check-in, so there is nothing to show first. */
  @Test
  void saysFromWhenRemindersHold() {
    ana.commits("lead a small project", "I plan my Friday", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    nadia.types("reminders 2 days later 11:00").reads("It holds from now on, also for reminders");
    nadia.reads("that are planned already.").types("reminders plan off");
    nadia.reads("also for reminders of plans that are planned already.");
    rehearsal.elapses(Duration.ofMinutes(1));
    ana.listens();
    rehearsal.at("2026-11-20T16:00", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-23T11:00", LISBON);
    ana.reads("A quick reminder");
  }

  @Test
  void offersTheCalendarThatIsNear() {
    nadia.types("holidays de-bi").reads("Did you mean Germany", "Nothing was changed");
    nadia.presses("No").types("holidays").reads("Public holidays: none");
    nadia.types("holidays Bavarai").reads("Did you mean Germany, Bavaria (de-by)?");
    nadia.presses("Yes").sees("Public holidays: Germany, Bavaria");
    nadia.types("holidays xx").reads("I don't have the calendar “xx”", "Nothing was changed.");
    nadia.types("holidays de").reads("regions have days of their own: de-bb Brandenburg");
  }

  @Test
  void refusesATimeInQuietHoursAndNamesThem() {
    nadia.types("quiet 18:00-08:00").reads("Done. Quiet hours: 18:00 to 08:00");
    omar.types("cadence weekly fri 19:00");
    omar.reads("19:00 is in the quiet hours, 18:00 to 08:00 (set by Nadia for everybody on Monday");
    omar.reads("Nothing was changed.");
    omar.types("digest weekly mon 07:30").reads("07:30 is in the quiet hours");
    omar.types("reminders next day 07:00").reads("07:00 is in the quiet hours");
    omar.types("quiet 14:00-16:00").reads("18:00 to 08:00 → 14:00 to 16:00");
    omar.reads("Thursday 19 November, 16:00 instead of Thursday 19 November, 15:00: quiet hours");
    omar.presses("Cancel").reads("Nothing was changed.");
  }

  @Test
  void refusesWhatWouldLeaveNobodyAsked() {
    nadia.types("quiet 00:01-00:00").reads("Quiet hours can last up to 16 hours");
    nadia.types("quiet 00:00-23:59").reads("Nothing was changed.", "quiet 18:00-08:00");
    nadia.types("quiet 18:00-10:00").reads("none → 18:00 to 10:00").presses("Cancel");
    nadia.types("programme flexible mon-thu 09:00-09:00").reads("less than an hour of the day");
    nadia.types("programme flexible mon-thu 14:30-15:30").reads("Done.");
    nadia.types("cadence weekly sat 10:00 skip holidays").gets(1);
    nadia.reads("would never come: Saturday 21 November is no working day", "Nothing was changed.");
    nadia.reads("Choose another day, such as Friday, or leave out skip holidays");
    nadia.types("workdays thu").presses("Apply").reads("Done.");
    nadia.types("cadence weekly fri 15:00").reads("would never come", "such as Thursday");
  }

  @Test
  void saysThatADayOffAlwaysMoves() {
    nadia.types("reminders plan sat 10:30");
    nadia.reads("Saturday is no working day there, so what falls on it moves to Monday.");
    nadia.types("digest weekly sun 09:00").presses("Apply").reads("moves to Monday");
    nadia.types("digest weekly tue 09:00").doesNotRead("no working day");
  }

  @Test
  void setsTheTimesInAStructuredProgramme() {
    ben.types("when tue 10:00");
    nadia.types("programme structured").reads("This would change the programme");
    nadia.reads("For Ben, for example: Thursday 19 November, 15:00 instead of Tuesday 17 November");
    nadia.presses("Apply").reads("The programme is structured: the times are set");
  }

  @Test
  void showsThePreviewOnceMoreIfAnotherAdminWasFaster() {
    nadia.types("cadence weekly fri 15:00");
    omar.types("cadence weekly wed 11:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.presses("Apply").reads("It was changed meanwhile by Omar", "[Apply]");
    nadia.reads("on Wednesdays at 11:00 → on Fridays at 15:00");
    omar.types("cadence").reads("on Wednesdays at 11:00");
    nadia.presses("Apply").reads("Done. People are asked on Fridays at 15:00");
  }

  @Test
  void addsADayToThoseThatAnotherAdminAddedMeanwhile() {
    nadia.types("holidays add 2026-11-19").reads("[Apply]");
    omar.types("holidays add 2026-12-24");
    nadia.presses("Apply").reads("Done. Closing days: ", "19 November", "24 December");
    rehearsal.elapses(Duration.ofMinutes(1));
    omar.types("holidays add 2026-11-20").reads("[Apply]");
    nadia.types("holidays remove 2026-12-24").reads("Done.");
    omar.presses("Apply").reads("Done.", "20 November").doesNotRead("24 December");
  }

  @Test
  void appliesNothingIfAnotherAdminIsFasterAtTheLastMoment() {
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("cadence weekly fri 15:00").listens();
    rehearsal.wire(
        Meanwhile.of(
            rehearsal.stores,
            Change.CadenceSet.class::isInstance,
            () -> omar.types("cadence weekly wed 11:00").presses("Apply")));
    nadia.presses("Apply").reads("Another admin changed that a moment ago");
    rehearsal.settle();
    nadia.neverSees("Done. People are asked on Fridays");
    omar.types("cadence").reads("on Wednesdays at 11:00");
    omar.types("undo").reads("cadence weekly wed 11:00");
  }

  /** As a version of before left it, which noted something else. */
  @Test
  void saysKindlyThatAnOldPreviewIsOutdated() {
    nadia.types("cadence weekly fri 15:00");
    var apply = nadia.button("Apply");
    var conversations = rehearsal.stores.conversations();
    var read = conversations.find(nadia.id()).orElseThrow();
    Dialogue open = read.value().current().orElseThrow();
    Dialogue old =
        new Dialogue(
            open.id(),
            open.flow(),
            open.question(),
            open.asked(),
            Map.of("kind", "CHECK_IN", "cadence", "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0"),
            open.card());
    conversations.replace(read, read.value().talking(Dialogues.of(read.value()).keeping(old)));
    nadia.presses(apply).reads("That preview is from before I was updated, so nothing was changed");
    nadia.types("cadence").reads("on Thursdays at 15:00");
  }

  @Test
  void isForAdmins() {
    for (String command : new String[] {"quiet 18:00-08:00", "holidays pt", "undo", "cadence"}) {
      ana.types(command).reads("That is for admins.");
    }
  }

  @Test
  void aDayIsTakenOutOfClosingDays() {
    nadia.types("holidays add 2026-12-24 to 2026-12-31");
    nadia.types("holidays remove 25 dec").reads("Thursday 24 December, Saturday 26 December");
    nadia.types("holidays").reads("Closing days: Thursday 24 December, Saturday 26 December");
    nadia.types("workdays sun-thu").reads("Sunday to Thursday");
  }

  @Test
  void aTeamOfNobodyIsAskedAbout() {
    nadia.types("cadence weekly fri 10:00 for @ana").reads("Nobody reports to Ana.");
    nadia.reads("cadence weekly fri 10:00 for @ana only", "[Yes] [No]").presses("Yes");
    nadia.types("digest weekly fri 10:00 for @ana only").reads("no digest comes to them");
  }
}
