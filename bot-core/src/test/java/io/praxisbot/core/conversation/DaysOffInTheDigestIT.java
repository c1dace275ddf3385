package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.SettingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved or fell out is named as what it is, and is no gap. It begins on 16 November 2026. */
class DaysOffInTheDigestIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "it is Wednesday", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void saysWhichDayOffKeptSomebodyFromBeingAsked() {
    rehearsal.sets(SettingKind.CLOSING, "2026-11-19/2026-11-20", nadia);
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("0 asked · 0 answered", "Nothing needs you this time.");
    marta.reads("Ana has not been asked: Thursday 19 November is a day off. Not counted.");
    ana.listens();
    rehearsal.at("2026-11-23T15:00", LISBON);
    ana.gets(1).reads("Did you try it this time?");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("1 asked").doesNotRead("Not counted");
  }

  @Test
  void namesTheHolidayOfWhatFellOut() {
    rehearsal.sets(SettingKind.HOLIDAYS, "pt", nadia);
    rehearsal.sets(
        SettingKind.CHECK_IN,
        "RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=10;BYMINUTE=0\nX-PRAXIS-DAYS-OFF:SKIP",
        nadia);
    rehearsal.at("2026-12-01T10:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again").listens();
    rehearsal.at("2026-12-14T09:00", LISBON);
    marta
        .reads("Ana has not been asked: Tuesday 8 December is a day off (")
        .doesNotRead("Needs you");
  }

  @Test
  void namesNobodyAsSilentBeforeAReminderThatADayOffPutOff() {
    rehearsal.sets(SettingKind.CLOSING, "2026-11-20", nadia);
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("1 asked · 0 answered").doesNotRead("has not answered", "Needs you");
    ana.listens();
    rehearsal.at("2026-11-23T10:00", LISBON);
    ana.gets(1).reads("A quick reminder, the only one.");
  }

  @Test
  void saysWhoWasOffAndIsBackByNow() {
    ana.types("pause until 2026-11-23").presses("Skip");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads(
        "0 asked", "Ana was off, back on Monday 23 November, so nobody asked. Not counted.");
  }
}
