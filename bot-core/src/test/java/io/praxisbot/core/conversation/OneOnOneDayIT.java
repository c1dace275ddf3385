package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The day on which two people talk, and what comes to them. It begins on Monday 16 November 2026.
 */
class OneOnOneDayIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String NEW_YORK = "America/New_York";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", NEW_YORK);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta");
    rehearsal.at("2026-11-16T12:00", LISBON);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void at(String localTime, String zone) {
    marta.listens();
    ana.listens();
    ben.listens();
    rehearsal.at("2026-" + localTime, zone);
  }

  @Test
  void bringsThePointsToBothOnThatMorning() {
    ana.types("agenda add the workshop").types("agenda private ask for a mentor");
    marta.types("agenda @ana on wed 10:00").reads("Next: Wednesday 18 November at 10:00.");
    ana.types("agenda").reads("Next: Wednesday 18 November at 10:00.");
    at("11-18T08:29", LISBON);
    ana.gets(0);
    at("11-18T08:30", LISBON);
    ana.gets(1).reads("Your 1:1 with Marta Ferreira", "Today at 10:00.", "1. the workshop");
    ana.reads("2. ask for a mentor (only you see this)");
    marta.gets(1).reads("Your 1:1 with Ana Silva", "1. the workshop (from Ana)");
    marta.doesNotRead("mentor");
    at("11-19T14:00", LISBON);
    ana.gets(0);
    marta.gets(0);
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() {
    marta.types("agenda @ana on wed 10:00").types("agenda @ana private praise the report");
    at("11-18T12:00", LISBON);
    ana.gets(0);
    marta.gets(1).reads("1. praise the report");
  }

  @Test
  void comesEveryOtherWeekInEachOnesOwnMorning() {
    marta.types("agenda @ben every 2 weeks wed 15:00").reads("at 15:00, every 2 weeks.");
    ben.types("agenda").reads("Wednesday 18 November at 10:00, every 2 weeks.");
    ben.types("agenda add the offer for Lyon");
    at("11-18T08:30", LISBON);
    marta.gets(1);
    ben.gets(0);
    at("11-18T08:30", NEW_YORK);
    ben.gets(1).reads("Today at 10:00, every 2 weeks.");
    at("11-27T08:30", NEW_YORK);
    ben.doesNotRead("Today");
    at("12-02T08:29", NEW_YORK);
    at("12-02T08:30", NEW_YORK);
    ben.gets(1).reads("Today at 10:00", "1. the offer for Lyon");
  }

  @Test
  void comesAnHourBeforeAnEarlyTalk() {
    ana.types("agenda add the workshop").types("agenda tomorrow 08:30");
    at("11-17T07:30", LISBON);
    ana.gets(1).reads("Today at 08:30");
  }

  @Test
  void tellsOfAllTheTalksOfADayAtOnce() {
    marta.types("agenda @ana on wed").types("agenda @ana add the workshop");
    marta.types("agenda @ben on wed").types("agenda @ben add the offer for Lyon");
    at("11-18T08:30", LISBON);
    marta.gets(1).reads("Your 1:1s today", "the workshop", "the offer for Lyon");
    marta.presses("Ben").reads("Your 1:1 with Ben Carter", "Today.");
  }

  @Test
  void leavesSomebodyWhoIsOffAlone() {
    ana.types("agenda add the workshop").types("agenda on wed 10:00");
    ana.types("pause until 2026-11-30");
    at("11-18T12:00", LISBON);
    ana.gets(0);
    marta.gets(1);
  }

  @Test
  void saysSoWhereTheDayIsADayOff() {
    ana.types("agenda on sat 10:00").reads("It is a day off for you");
    ana.types("agenda add the workshop");
    rehearsal.at("2026-11-20T12:00", LISBON);
    at("11-21T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void keepsQuietHours() {
    nadia.types("quiet 18:00-09:30").presses("Apply");
    ana.types("agenda add the workshop").types("agenda on wed 11:00");
    at("11-18T09:29", LISBON);
    ana.gets(0);
    at("11-18T09:30", LISBON);
    ana.gets(1).reads("Today at 11:00");
  }

  @Test
  void comesOnceAcrossARestartAndAMoveOfTheClock() {
    ana.types("agenda add the workshop").types("agenda every week wed 10:00");
    rehearsal.restart();
    at("11-18T08:30", LISBON);
    ana.gets(1).reads("Today");
    rehearsal.restart();
    at("11-18T20:00", LISBON);
    ana.gets(0);
    ana.types("timezone America/New_York");
    at("11-18T23:00", NEW_YORK);
    ana.doesNotRead("1:1");
    at("11-25T05:00", NEW_YORK);
    ana.reads("Today at 05:00");
  }

  @Test
  void endsWithTheLine() {
    ana.types("agenda add the workshop").types("agenda on wed 10:00");
    nadia.types("manager @ana is @nadia");
    at("11-18T12:00", LISBON);
    ana.gets(0);
    marta.gets(0);
  }

  @Test
  void forgetsTheDayWhenAsked() {
    ana.types("agenda add the workshop").types("agenda on wed 10:00");
    marta.types("agenda @ana off").reads("No day is set any more");
    at("11-18T12:00", LISBON);
    ana.gets(0);
    marta.gets(0);
    ana.types("agenda yesterday").reads("agenda on thu 10:00");
    ana.types("agenda 2031-11-18 10:00").reads("today or within a year");
  }

  @Test
  void takesTheDayByAFormToo() {
    ana.types("agenda add the workshop");
    ana.sends("Set the day", Map.of("day", "2026-11-18", "time", "3 pm", "every", "1"));
    ana.reads("Next: Wednesday 18 November at 15:00, every week.");
    assertThat(
            ana.sends("Set the day", Map.of("day", "2026-11-01", "time", "noonish", "every", "9")))
        .containsOnlyKeys("day", "time", "every");
  }

  @Test
  void asksWhatRemainsOnceTheyTalked() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("agenda add the workshop").types("agenda add the budget");
    marta.types("agenda @ana").presses("We talked").reads("What is done?");
    marta.reads("Ana sees under goals that you two talked");
    ana.types("goals").reads("Marta noted on Monday 16 November that you two talked");
    marta.types("agenda @ana talked").reads("noted already");
    marta.presses("Done").reads("✓ the workshop", "1. the budget");
  }

  @Test
  void takesBackThatTheyTalked() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("agenda add the workshop");
    marta.types("agenda @ana talked").reads("What is done?").presses("Undo").reads("Taken back");
    ana.types("goals").doesNotRead("you two talked");
    ana.types("agenda talked").reads("Good to hear").presses("All of it is done");
    ana.reads("✓ the workshop", "All of it is done.");
  }

  @Test
  void countsUnderTheWeeksCapAfterTheCheckIn() {
    nadia.types("quiet off");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("agenda add the workshop").types("agenda every week wed 10:00");
    at("11-18T09:00", LISBON);
    ana.gets(1);
    at("11-19T15:00", LISBON);
    ana.gets(1).reads("Did you try it");
  }
}
