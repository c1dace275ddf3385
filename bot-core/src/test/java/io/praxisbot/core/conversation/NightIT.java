package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.SettingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What others cause while somebody sleeps comes when it is morning there. */
class NightIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String NEW_YORK = "America/New_York";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", NEW_YORK);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void theWelcomeComesInTheMorningOnce() {
    nadia.types("enrol @ana @ben manager @marta").reads("take part from now on");
    ana.gets(1).reads("Hi Ana, I'm Praxis.");
    ben.gets(0);
    rehearsal.at("2026-11-16T07:59", NEW_YORK);
    ben.gets(0);
    rehearsal.at("2026-11-16T08:00", NEW_YORK);
    ben.gets(1).reads("Hi Ben, I'm Praxis.", "Your manager Marta sees your goal").listens();
    rehearsal.at("2026-11-17T09:00", NEW_YORK);
    ben.gets(0);
  }

  @Test
  void aRestartLosesNothingAndRepeatsNothing() {
    nadia.types("enrol @ben");
    rehearsal.restart();
    ben.gets(0);
    rehearsal.at("2026-11-16T08:00", NEW_YORK);
    ben.gets(1).listens();
    rehearsal.restart();
    rehearsal.at("2026-11-16T10:00", NEW_YORK);
    ben.gets(0);
  }

  @Test
  void whoeverWritesInTheNightIsWelcomedBeforeTheyAreAnswered() {
    nadia.types("enrol @ben manager @marta");
    ben.gets(0).types("privacy").gets(2).sees("Hi Ben, I'm Praxis.");
    ben.doesNotRead("Hi Ben, I'm Praxis.").listens();
    rehearsal.at("2026-11-16T09:00", NEW_YORK);
    ben.gets(0);
  }

  @Test
  void quietHoursHoldWhatOthersCause() {
    rehearsal.sets(SettingKind.QUIET, "12:00-14:00", nadia);
    nadia.types("enrol @ana");
    ana.gets(1).listens();
    rehearsal.at("2026-11-16T12:30", LISBON);
    nadia.types("manager @ana is @marta");
    ana.gets(0);
    rehearsal.at("2026-11-16T14:00", LISBON);
    ana.gets(1).reads("An admin has made Marta your manager here.");
  }

  @Test
  void theMorningOfAFreeDayWillDo() {
    rehearsal.at("2026-11-21T23:00", LISBON);
    nadia.types("enrol @ana");
    ana.gets(0);
    rehearsal.at("2026-11-22T08:00", LISBON);
    ana.gets(1).reads("Hi Ana, I'm Praxis.");
  }

  @Test
  void whatIsNoLongerTrueInTheMorningIsNotSaid() {
    nadia.types("enrol @ana");
    ana.listens();
    rehearsal.at("2026-11-16T23:00", LISBON);
    nadia.types("manager @ana is @marta");
    rehearsal.at("2026-11-17T01:00", LISBON);
    nadia.types("manager @ana is @ben");
    ana.gets(0);
    rehearsal.at("2026-11-17T08:00", LISBON);
    ana.gets(1).reads("made Ben your manager").neverSees("made Marta your manager");
  }

  @Test
  void whatSomebodyDoesThemselvesIsAnsweredAtAnyHour() {
    rehearsal.at("2026-11-16T23:30", LISBON);
    ana.types("start").gets(1);
  }

  @Test
  void theAnswerToAProposalWaitsForTheManagersMorning() {
    rehearsal.reports(ben, marta);
    nadia.types("enrol @ben");
    rehearsal.at("2026-11-16T15:00", LISBON);
    marta.types("suggest @ben lead a small project").presses("Send");
    ben.reads("Marta suggests a goal: lead a small project");
    rehearsal.at("2026-11-16T16:00", NEW_YORK);
    marta.listens();
    ben.presses("Not for me");
    marta.gets(0);
    rehearsal.at("2026-11-17T08:00", LISBON);
    marta.gets(1).reads("Ben");
  }
}
