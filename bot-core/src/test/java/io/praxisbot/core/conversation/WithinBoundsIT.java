package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.SettingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody's own time, as far as the programme leaves it to them. Today is Monday 16 November. */
class WithinBoundsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  /** As an admin sets it for everybody. */
  private void isSet(SettingKind kind, String rule) {
    rehearsal.sets(kind, rule, nadia);
  }

  @Test
  void saysWhoSetsTheTimeInAStructuredProgramme() {
    isSet(SettingKind.PROGRAMME, "STRUCTURED");
    isSet(SettingKind.CHECK_IN, "FREQ=WEEKLY;BYDAY=TU;BYHOUR=10;BYMINUTE=0");
    ana.types("when fri 15:00").reads("Nadia Okafor sets the time here");
    ana.reads("you're asked on Tuesdays at 10:00 (Lisbon)", "Nothing was changed.");
    ana.types("when").reads("Nadia Okafor sets the time here").listens();
    rehearsal.at("2026-11-17T10:00", LISBON);
    ana.reads("Did you try it");
  }

  @Test
  void namesTheBoundsAndOffersTheNearestWithin() {
    isSet(SettingKind.PROGRAMME, "FLEXIBLE;BYDAY=TU,WE,TH;09:00-17:00;WEEKS=2");
    ana.types("when mon 20:00")
        .reads("You can choose one of these days: Tuesday, Wednesday, Thursday.");
    ana.reads("You can choose a time from 09:00 to 17:00.", "Nothing was changed.");
    ana.reads("[Tuesday 17:00] [Keep it]").presses("Tuesday 17:00");
    ana.reads("on Tuesdays at 17:00 (Lisbon)", "Next: Tuesday 17 November, 17:00.");
    ana.types("when every 4 weeks wed 10:00")
        .reads("A check-in comes at least every 2 weeks here.");
    ana.reads("[Every two weeks on Wednesday at 10:00]").presses("Keep it");
    ana.reads("It stays as it is: on Tuesdays at 17:00.");
  }

  @Test
  void offersOnlyWhatIsAllowed() {
    isSet(SettingKind.PROGRAMME, "FLEXIBLE;BYDAY=TU,TH;10:00-14:00;WEEKS=12");
    ana.types("when").reads("[Tuesday 10:00] [Tuesday 12:00] [Thursday 14:00] [Keep it]");
  }

  @Test
  void staysOutOfTheQuietHoursAndOfDaysOnWhichNobodyWorks() {
    isSet(SettingKind.QUIET, "16:00-09:30");
    ana.types("when fri 18:00").reads("From 16:00 to 09:30 it's quiet here.");
    ana.reads("[Friday 15:30] [Keep it]").types("sat 11:00");
    ana.reads("That is no working day here.", "[Friday 11:00]").types("fri 11:00");
    ana.reads("on Fridays at 11:00");
  }

  @Test
  void givesUpTheOwnTimeForTheUsualOne() {
    ana.types("when mon 09:00").reads("on Mondays at 09:00", "Next: Monday 16 November, 09:00.");
    ana.types("when").reads("[The usual time] [Keep it]").presses("The usual time");
    ana.reads("I'll ask you on Thursdays at 15:00 (Lisbon). Next: Thursday 19 November, 15:00.");
    ana.types("when usual").reads("It stays as it is: on Thursdays at 15:00.");
  }

  @Test
  void leavesWhatAnAdminSetForOnePersonToTheAdmin() {
    nadia.types("cadence weekly tue 10:00 for @ana only").presses("Apply");
    ana.types("when").doesNotRead("[The usual time]").presses("Keep it");
    ana.types("when usual").reads("It stays as it is: on Tuesdays at 10:00.");
    isSet(SettingKind.PROGRAMME, "STRUCTURED");
    ana.types("when usual").reads("you're asked on Tuesdays at 10:00 (Lisbon)");
  }

  @Test
  void offersTheSilentNothingThatTheProgrammeForbids() {
    isSet(SettingKind.PROGRAMME, "STRUCTURED");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.reads("What would help?", "[A different goal] [Pause until …] [It's not for me]");
    ana.doesNotRead("[Every two weeks]", "[Another day]");
  }

  @Test
  void offersTheSilentWhatTheProgrammeAllows() {
    isSet(SettingKind.PROGRAMME, "FLEXIBLE;BYDAY=MO,TU,WE,TH,FR;08:00-18:00;WEEKS=1");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.reads("[Another day] [A different goal]").doesNotRead("[Every two weeks]");
  }
}
