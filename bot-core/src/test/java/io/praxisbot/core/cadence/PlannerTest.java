package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final Cadence FRIDAYS = new Cadence(Weekly.on(FRIDAY), LocalTime.of(15, 0));
  private static final Cadence THURSDAYS = new Cadence(Weekly.on(THURSDAY), LocalTime.of(15, 0));

  @Test
  void asksEveryFridayAboutTheWeekThatEndsWithTheWeekend() {
    Planned planned = first(FRIDAYS, LISBON, "2026-11-16");

    assertThat(planned.at()).isEqualTo("2026-11-20T15:00:00Z");
    assertThat(planned.day()).isEqualTo("2026-11-20");
    assertThat(planned.period()).isEqualTo(period("2026-11-16", "2026-11-23"));
  }

  @Test
  void asksOnFourDecemberWhenFridaysBecomeEverySecondFriday() {
    Planned asked = first(FRIDAYS, LISBON, "2026-11-16");
    Cadence everySecond = everySecondFriday("2026-11-23");

    Planned next = after(asked, everySecond, LISBON);

    assertThat(next.at()).isEqualTo("2026-12-04T15:00:00Z");
    assertThat(next.period()).isEqualTo(period("2026-11-23", "2026-12-07"));
    assertThat(after(next, everySecond, LISBON).day()).isEqualTo("2026-12-18");
  }

  @Test
  void countsBlocksOfWeeksBackwardsFromTheAnchorToo() {
    assertThat(first(everySecondFriday("2026-11-23"), LISBON, "2026-10-26").day())
        .isEqualTo("2026-11-06");
  }

  @Test
  void asksOnceInAWeekWhoseThursdayBecameAFridayAfterTheThursdayWasAsked() {
    Planned asked = first(THURSDAYS, LISBON, "2026-11-16");

    Planned next = after(asked, FRIDAYS, LISBON);

    assertThat(asked.day()).isEqualTo("2026-11-19");
    assertThat(next.day()).isEqualTo("2026-11-27");
    assertThat(next.period()).isEqualTo(period("2026-11-23", "2026-11-30"));
  }

  @Test
  void keepsTheDaysOfAWeekWhoseFridayBecameAThursdayThatIsOver() {
    Instant fridayMorning = Instant.parse("2026-11-20T09:00:00Z");

    Planned next = Planner.next(THURSDAYS, LISBON, date("2026-11-16"), fridayMorning);

    assertThat(next.day()).isEqualTo("2026-11-26");
    assertThat(next.period()).isEqualTo(period("2026-11-16", "2026-11-30"));
  }

  @Test
  void isOverAtItsOwnInstantAndNotBefore() {
    Instant due = Instant.parse("2026-11-20T15:00:00Z");

    assertThat(Planner.next(FRIDAYS, LISBON, date("2026-11-16"), due.minusNanos(1)).at())
        .isEqualTo(due);
    assertThat(Planner.next(FRIDAYS, LISBON, date("2026-11-16"), due).at())
        .isEqualTo("2026-11-27T15:00:00Z");
  }

  @Test
  void catchesUpOnceAfterYearsOfAbsence() {
    Planned next =
        Planner.next(FRIDAYS, LISBON, date("1990-01-01"), Instant.parse("2026-11-18T00:00:00Z"));

    assertThat(next.day()).isEqualTo("2026-11-20");
    assertThat(next.period()).isEqualTo(period("1990-01-01", "2026-11-23"));
  }

  @Test
  void endsAMondaysPeriodOnTheMondayAfterIt() {
    Cadence mondays = new Cadence(Weekly.on(MONDAY), LocalTime.of(8, 30));

    assertThat(first(mondays, LISBON, "2026-11-23").period())
        .isEqualTo(period("2026-11-23", "2026-11-30"));
  }

  @Test
  void findsTheFirstTuesdayAndTheLastFridayOfTheMonth() {
    Cadence firstTuesday = new Cadence(new Monthly(1, TUESDAY), LocalTime.of(9, 30));
    Cadence lastFriday = new Cadence(new Monthly(Monthly.LAST, FRIDAY), LocalTime.of(9, 30));

    assertThat(first(firstTuesday, LISBON, "2026-12-01").day()).isEqualTo("2026-12-01");
    assertThat(first(firstTuesday, LISBON, "2026-12-02").day()).isEqualTo("2027-01-05");
    assertThat(first(lastFriday, LISBON, "2027-01-30").day()).isEqualTo("2027-02-26");
    assertThat(first(lastFriday, LISBON, "2027-12-01").day()).isEqualTo("2027-12-31");
  }

  @Test
  void staysAtFifteenOClockWhenTheClocksOfLisbonGoBack() {
    assertThat(instants(FRIDAYS, LISBON, "2026-10-19"))
        .containsExactly("2026-10-23T14:00:00Z", "2026-10-30T15:00:00Z");
  }

  @Test
  void staysAtFifteenOClockWhenTheClocksOfNewYorkGoForward() {
    assertThat(instants(FRIDAYS, NEW_YORK, "2027-03-08"))
        .containsExactly("2027-03-12T20:00:00Z", "2027-03-19T19:00:00Z");
  }

  @Test
  void staysAtFifteenOClockWhenTheClocksOfLordHoweMoveByHalfAnHour() {
    assertThat(instants(FRIDAYS, LORD_HOWE, "2026-09-28"))
        .containsExactly("2026-10-02T04:30:00Z", "2026-10-09T04:00:00Z");
  }

  @Test
  void staysAtFifteenOClockWhenRamadanBeginsInCasablanca() {
    assertThat(instants(THURSDAYS, ZoneId.of("Africa/Casablanca"), "2026-02-09"))
        .containsExactly("2026-02-12T14:00:00Z", "2026-02-19T15:00:00Z");
  }

  @Test
  void knowsTheQuartersOfAnHourOfKathmandu() {
    assertThat(instants(FRIDAYS, ZoneId.of("Asia/Kathmandu"), "2026-11-16"))
        .containsExactly("2026-11-20T09:15:00Z", "2026-11-27T09:15:00Z");
  }

  @Test
  void asksOnceForTheFridayThatApiaSkipped() {
    Planned skipped = first(FRIDAYS, APIA, "2011-12-26");

    assertThat(skipped.at().atZone(APIA).toLocalDateTime()).isEqualTo("2011-12-31T15:00");
    assertThat(skipped.day()).isEqualTo("2011-12-30");
    assertThat(after(skipped, FRIDAYS, APIA).at().atZone(APIA).toLocalDateTime())
        .isEqualTo("2012-01-06T15:00");
  }

  @Test
  void shiftsATimeInAGapByTheGapsLength() {
    LocalDate springForward = date("2027-03-14");

    Instant inTheGap = Planner.at(springForward, LocalTime.of(2, 30), NEW_YORK);

    assertThat(inTheGap).isEqualTo("2027-03-14T07:30:00Z");
    assertThat(inTheGap.atZone(NEW_YORK).toLocalTime()).isEqualTo("03:30");
    assertThat(
            Planner.at(date("2026-10-04"), LocalTime.of(2, 15), LORD_HOWE)
                .atZone(LORD_HOWE)
                .toLocalTime())
        .isEqualTo("02:45");
  }

  @Test
  void takesTheEarlierOfTwoTimesInAnOverlap() {
    assertThat(Planner.at(date("2026-11-01"), LocalTime.of(1, 30), NEW_YORK))
        .isEqualTo("2026-11-01T05:30:00Z");
    assertThat(Planner.at(date("2027-04-04"), LocalTime.of(1, 45), LORD_HOWE))
        .isEqualTo("2027-04-03T14:45:00Z");
  }

  @Test
  void keepsTheDayOfAnOccurrenceThatAGapPushesPastMidnight() {
    Cadence saturdays = new Cadence(Weekly.on(SATURDAY), LocalTime.of(23, 30));
    ZoneId nuuk = ZoneId.of("America/Nuuk");

    Planned planned = first(saturdays, nuuk, "2027-03-22");

    assertThat(planned.at().atZone(nuuk).toLocalDateTime()).isEqualTo("2027-03-28T00:30");
    assertThat(planned.day()).isEqualTo("2027-03-27");
    assertThat(planned.period()).isEqualTo(period("2027-03-22", "2027-03-29"));
  }

  @Test
  void goesOnWithTheNextWeekForSomebodyWhoMovesAcrossTheDateLine() {
    Planned asked = first(FRIDAYS, APIA, "2026-11-16");

    Planned next = after(asked, FRIDAYS, ZoneId.of("Pacific/Honolulu"));

    assertThat(next.day()).isEqualTo("2026-11-27");
    assertThat(next.period().start()).isEqualTo(asked.period().end());
  }

  @Test
  void remindsOnTheNextWorkingDay() {
    assertThat(reminderAfter("2026-11-19")).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(reminderAfter("2026-11-20")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(reminderAfter("2026-11-21")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(reminderAfter("2026-11-22")).isEqualTo("2026-11-23T10:00:00Z");
  }

  @Test
  void remindsBeforeTheDigestOutOfTheBox() {
    Planned checkIn = first(CadenceDefaults.CHECK_IN, LISBON, "2026-11-16");
    Instant reminder = Planner.nextWorkingDay(checkIn.day(), CadenceDefaults.REMINDER_TIME, LISBON);
    Planned digest = Planner.next(CadenceDefaults.DIGEST, LISBON, date("2026-11-17"), reminder);

    assertThat(List.of(checkIn.at(), reminder, digest.at()))
        .map(Instant::toString)
        .containsExactly("2026-11-19T15:00:00Z", "2026-11-20T10:00:00Z", "2026-11-23T09:00:00Z");
  }

  private static Instant reminderAfter(String day) {
    return Planner.nextWorkingDay(date(day), CadenceDefaults.REMINDER_TIME, LISBON);
  }

  private static Cadence everySecondFriday(String firstDay) {
    return new Cadence(Weekly.aligned(2, FRIDAY, date(firstDay)), LocalTime.of(15, 0));
  }

  private static Planned first(Cadence cadence, ZoneId zone, String from) {
    return Planner.next(cadence, zone, date(from), Instant.MIN);
  }

  private static Planned after(Planned last, Cadence cadence, ZoneId zone) {
    return Planner.next(cadence, zone, last.period().end(), last.at());
  }

  private static List<String> instants(Cadence cadence, ZoneId zone, String from) {
    return Stream.iterate(first(cadence, zone, from), last -> after(last, cadence, zone))
        .limit(2)
        .map(planned -> planned.at().toString())
        .toList();
  }

  private static Period period(String start, String end) {
    return new Period(date(start), date(end));
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
