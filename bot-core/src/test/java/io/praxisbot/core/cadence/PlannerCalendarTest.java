package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Shift.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The planner in calendars in which something is off. */
class PlannerCalendarTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final LocalTime THREE = LocalTime.of(15, 0);
  private static final Cadence FRIDAYS = new Cadence(Weekly.on(FRIDAY), THREE);
  private static final Cadence SKIPPING = new Cadence(Weekly.on(FRIDAY), THREE, OnDayOff.FALLS_OUT);
  private static final WorkCalendar OFFICE =
      new WorkCalendar(
          Workdays.USUAL, Holidays.NONE, ClosingDays.NONE, Optional.empty(), Optional.empty());

  @Test
  void movesAHolidaysFridayToMondayAndEndsThePeriodAfterIt() {
    Planned moved = next(FRIDAYS, "2026-12-21", closed("2026-12-25"));

    assertThat(moved.at()).isEqualTo("2026-12-28T15:00:00Z");
    assertThat(moved.day()).isEqualTo("2026-12-25");
    assertThat(moved.period()).isEqualTo(new Period(date("2026-12-21"), date("2026-12-29")));
    assertThat(moved.shifts()).containsExactly(shift(Why.CLOSED, "2026-12-25"));
  }

  @Test
  void asksForTheNextFridayAfterOneThatMovedToMonday() {
    Planned moved = next(FRIDAYS, "2026-12-21", closed("2026-12-25"));

    Planned next = Planner.next(FRIDAYS, LISBON, moved.period().end(), moved.at());

    assertThat(next.day()).isEqualTo("2027-01-01");
    assertThat(next.period()).isEqualTo(new Period(date("2026-12-29"), date("2027-01-04")));
  }

  @Test
  void asksOnceInAWeekThatAMovedFridayReachedIntoThoughMondaysAreTheRuleNow() {
    Planned moved = next(FRIDAYS, "2026-12-21", closed("2026-12-25"));
    Cadence mondays = new Cadence(Weekly.on(java.time.DayOfWeek.MONDAY), LocalTime.of(17, 0));

    assertThat(Planner.next(mondays, LISBON, moved.period().end(), moved.at()).day())
        .isEqualTo("2027-01-04");
  }

  @Test
  void namesTheHoliday() {
    Holidays christmas =
        day -> day.getDayOfYear() == 359 ? Optional.of("Christmas") : Optional.empty();

    assertThat(next(FRIDAYS, "2026-12-21", holidays(christmas)).shifts())
        .containsExactly(new Shift(Why.HOLIDAY, date("2026-12-25"), "Christmas"));
  }

  @Test
  void leavesAHolidaysFridayOutWhereTheRuleSaysSo() {
    Planned next = next(SKIPPING, "2026-12-21", closed("2026-12-25"));

    assertThat(next.day()).isEqualTo("2027-01-01");
    assertThat(next.period()).isEqualTo(new Period(date("2026-12-21"), date("2027-01-04")));
    assertThat(next.shifts()).isEmpty();
  }

  @Test
  void leavesOutAFridayWithoutAWorkingDayBeforeTheNext() {
    WorkCalendar shut = closed("2026-12-21", "2027-01-03");

    assertThat(next(FRIDAYS, "2026-12-21", shut).day()).isEqualTo("2027-01-01");
    assertThat(next(FRIDAYS, "2026-12-21", shut).at()).isEqualTo("2027-01-04T15:00:00Z");
    assertThat(outlook(FRIDAYS, "2026-12-21", shut, "2027-01-02"))
        .first()
        .isEqualTo(new Fallen(date("2026-12-25"), List.of(shift(Why.CLOSED, "2026-12-25"))));
  }

  @Test
  void neverAsksTheSameOnTwoDaysRunning() {
    Cadence tuesdays = new Cadence(Weekly.on(java.time.DayOfWeek.TUESDAY), THREE);
    WorkCalendar shut = closed("2026-11-24", "2026-11-27");

    assertThat(outlook(tuesdays, "2026-11-23", shut, "2026-11-25"))
        .containsExactly(new Fallen(date("2026-11-24"), List.of(shift(Why.CLOSED, "2026-11-24"))));
    assertThat(next(tuesdays, "2026-11-23", shut).period())
        .isEqualTo(new Period(date("2026-11-23"), date("2026-12-07")));
    assertThat(next(tuesdays, "2026-11-23", closed("2026-11-24", "2026-11-26")).at())
        .isEqualTo("2026-11-27T15:00:00Z");
  }

  @Test
  void movesAFridayBeforeEasterToTheTuesdayAfterIt() {
    WorkCalendar easter = closed("2027-03-26", "2027-03-29");

    assertThat(next(FRIDAYS, "2027-03-22", easter).at()).isEqualTo("2027-03-30T14:00:00Z");
    assertThat(outlook(FRIDAYS, "2027-03-22", closed("2027-03-26", "2027-03-30"), "2027-03-27"))
        .containsExactly(new Fallen(date("2027-03-26"), List.of(shift(Why.CLOSED, "2027-03-26"))));
  }

  @Test
  void leavesADayBetweenAMovedOneAndTheNextWhereverSomebodyTravels() {
    WorkCalendar shut = closed("2026-11-24", "2026-11-26");
    Cadence tuesdays = new Cadence(Weekly.on(java.time.DayOfWeek.TUESDAY), THREE);
    Instant start = Instant.parse("2026-11-23T00:00:00Z");
    Planned there = Planner.next(tuesdays, NEW_YORK, date("2026-11-23"), start, shut).orElseThrow();

    Planned then =
        Planner.next(tuesdays, ZoneId.of("Asia/Kathmandu"), there.period().end(), there.at(), shut)
            .orElseThrow();

    assertThat(java.time.Duration.between(there.at(), then.at()))
        .isGreaterThan(java.time.Duration.ofDays(2));
  }

  @Test
  void neverMovesOutOfAPause() {
    WorkCalendar paused = away("2026-12-24", "2026-12-28");

    assertThat(next(FRIDAYS, "2026-12-21", paused).day()).isEqualTo("2027-01-01");
    assertThat(outlook(FRIDAYS, "2026-12-21", paused, "2026-12-26"))
        .containsExactly(new Fallen(date("2026-12-25"), List.of(shift(Why.AWAY, "2026-12-25"))));
  }

  @Test
  void neverMovesIntoAPause() {
    WorkCalendar paused =
        closed("2026-12-25")
            .with(Optional.of(new WorkCalendar.Away(date("2026-12-28"), Optional.empty())));

    assertThat(outlook(FRIDAYS, "2026-12-21", paused, "2026-12-26"))
        .containsExactly(
            new Fallen(
                date("2026-12-25"),
                List.of(shift(Why.CLOSED, "2026-12-25"), shift(Why.AWAY, "2026-12-28"))));
  }

  @Test
  void movesPastAPauseOnAWeekendOnly() {
    WorkCalendar paused =
        closed("2026-12-25")
            .with(
                Optional.of(
                    new WorkCalendar.Away(date("2026-12-26"), Optional.of(date("2026-12-28")))));

    assertThat(next(FRIDAYS, "2026-12-21", paused).at()).isEqualTo("2026-12-28T15:00:00Z");
  }

  @Test
  void plansNothingInAnOpenPause() {
    WorkCalendar paused =
        OFFICE.with(Optional.of(new WorkCalendar.Away(date("2026-12-01"), Optional.empty())));

    assertThat(Planner.next(FRIDAYS, LISBON, date("2026-12-01"), Instant.EPOCH, paused)).isEmpty();
    assertThat(next(FRIDAYS, "2026-11-23", paused).day()).isEqualTo("2026-11-27");
  }

  @Test
  void plansTheFirstFridayBackAfterAPauseOfManyYears() {
    assertThat(next(FRIDAYS, "2026-12-21", away("2026-12-01", "2126-12-01")).day())
        .isEqualTo("2126-12-06");
  }

  @Test
  void waitsForTheEndOfQuietHours() {
    WorkCalendar quiet = quiet("18:00", "08:00");

    Planned early = next(at("07:59"), "2026-12-07", quiet);
    assertThat(early.at()).isEqualTo("2026-12-11T08:00:00Z");
    assertThat(early.shifts()).containsExactly(shift(Why.QUIET, "2026-12-11"));
    assertThat(next(at("08:00"), "2026-12-07", quiet).shifts()).isEmpty();
    assertThat(next(at("17:59"), "2026-12-07", quiet).shifts()).isEmpty();
    assertThat(next(at("12:15"), "2026-12-07", quiet("12:00", "13:00")).at())
        .isEqualTo("2026-12-11T13:00:00Z");
  }

  @Test
  void waitsOverTheWeekendWhereQuietHoursEndOnADayOff() {
    Planned late = next(at("18:00"), "2026-12-07", quiet("18:00", "08:00"));

    assertThat(late.at()).isEqualTo("2026-12-14T08:00:00Z");
    assertThat(late.period()).isEqualTo(new Period(date("2026-12-07"), date("2026-12-15")));
    assertThat(late.shifts())
        .containsExactly(shift(Why.QUIET, "2026-12-11"), shift(Why.WEEKEND, "2026-12-12"));
  }

  @Test
  void findsNoEveningOnADayOff() {
    WorkCalendar quiet =
        new WorkCalendar(
            Workdays.USUAL,
            Holidays.NONE,
            ClosingDays.parse("2026-12-11"),
            Optional.of(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0))),
            Optional.empty());

    assertThat(next(at("20:00"), "2026-12-07", quiet).at()).isEqualTo("2026-12-15T08:00:00Z");
  }

  @Test
  void waitsWhereAGapPushesATimeIntoQuietHours() {
    Cadence sundays = new Cadence(Weekly.on(SUNDAY), LocalTime.of(2, 30));
    WorkCalendar quiet =
        new WorkCalendar(
            Set.of(SUNDAY),
            Holidays.NONE,
            ClosingDays.NONE,
            Optional.of(new QuietHours(LocalTime.of(3, 0), LocalTime.of(8, 0))),
            Optional.empty());

    Planned planned =
        Planner.next(sundays, NEW_YORK, date("2027-03-08"), Instant.MIN, quiet).orElseThrow();

    assertThat(planned.at()).isEqualTo("2027-03-14T12:00:00Z");
    assertThat(planned.shifts())
        .containsExactly(shift(Why.GAP, "2027-03-14"), shift(Why.QUIET, "2027-03-14"));
  }

  @Test
  void movesTheFridayThatApiaSkippedOnToMonday() {
    Planned skipped =
        Planner.next(FRIDAYS, APIA, date("2011-12-26"), Instant.MIN, OFFICE).orElseThrow();

    assertThat(skipped.at().atZone(APIA).toLocalDateTime()).isEqualTo("2012-01-02T15:00");
    assertThat(skipped.shifts())
        .containsExactly(shift(Why.GAP, "2011-12-30"), shift(Why.WEEKEND, "2011-12-31"));
    assertThat(
            Planner.next(FRIDAYS, APIA, skipped.period().end(), skipped.at(), OFFICE)
                .orElseThrow()
                .day())
        .isEqualTo("2012-01-06");
  }

  @Test
  void saysThatATimeCameTwice() {
    Cadence sundays = new Cadence(Weekly.on(SUNDAY), LocalTime.of(1, 30));

    assertThat(Planner.next(sundays, NEW_YORK, date("2026-10-26"), Instant.MIN).shifts())
        .containsExactly(shift(Why.OVERLAP, "2026-11-01"));
  }

  @Test
  void worksFromSundayToThursday() {
    WorkCalendar gulf = workdays("SU,MO,TU,WE,TH");

    assertThat(next(FRIDAYS, "2026-12-07", gulf).at()).isEqualTo("2026-12-13T15:00:00Z");
    assertThat(next(FRIDAYS, "2026-12-07", gulf).period().end()).isEqualTo("2026-12-14");
  }

  @Test
  void findsThatACadenceNeverOccursWithoutLookingLong() {
    AtomicInteger asked = new AtomicInteger();
    Holidays counted =
        day -> {
          asked.incrementAndGet();
          return Optional.of("Always");
        };
    Cadence rare = new Cadence(Weekly.aligned(12, FRIDAY, date("2026-12-07")), THREE);

    for (Cadence cadence :
        List.of(FRIDAYS, SKIPPING, rare, new Cadence(new DayOfMonth(31), THREE))) {
      assertThat(
              Planner.next(cadence, LISBON, date("2026-12-07"), Instant.EPOCH, holidays(counted)))
          .isEmpty();
    }
    assertThat(asked).hasValueLessThan(4 * 6 * 366);
    Cadence saturdays = new Cadence(Weekly.on(SATURDAY), THREE, OnDayOff.FALLS_OUT);
    assertThat(Planner.next(saturdays, LISBON, date("2026-12-07"), Instant.MIN, OFFICE)).isEmpty();
    Cadence evenings = new Cadence(Weekly.on(THURSDAY), LocalTime.of(20, 0));
    WorkCalendar thursdays =
        new WorkCalendar(
            Set.of(THURSDAY),
            Holidays.NONE,
            ClosingDays.NONE,
            Optional.of(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0))),
            Optional.empty());
    assertThat(Planner.next(evenings, LISBON, date("2026-12-07"), Instant.MIN, thursdays))
        .isEmpty();
  }

  @Test
  void looksAtOneDayWhereNothingIsOff() {
    AtomicInteger asked = new AtomicInteger();
    Holidays counted =
        day -> {
          asked.incrementAndGet();
          return Optional.empty();
        };

    next(FRIDAYS, "2026-12-07", holidays(counted));
    Planner.next(
        FRIDAYS,
        LISBON,
        date("1900-01-01"),
        Instant.parse("2026-12-11T14:00:00Z"),
        holidays(counted));

    assertThat(asked).hasValueLessThan(6);
  }

  @Test
  void staysWithinTimeAtItsEnds() {
    for (WorkCalendar calendar :
        List.of(
            WorkCalendar.ALWAYS,
            OFFICE,
            closed("2026-01-01", "9999-12-31"),
            closed("0001-01-01", "+999999999-12-31"),
            away("2026-01-01", "+999999999-12-31"))) {
      for (Instant after : List.of(Instant.MAX, Instant.parse("9999-06-01T00:00:00Z"))) {
        assertThat(Planner.next(FRIDAYS, LISBON, date("2026-12-07"), after, calendar)).isEmpty();
      }
      assertThat(Planner.next(FRIDAYS, LISBON, LocalDate.MAX, Instant.MIN, calendar)).isEmpty();
      Planner.next(FRIDAYS, LISBON, LocalDate.MIN, Instant.MIN, calendar);
      Planner.outlook(
          FRIDAYS, LISBON, date("2026-12-07"), Instant.MIN, calendar, date("2027-12-07"));
      Planner.outlook(
          FRIDAYS, LISBON, date("2026-12-07"), Instant.MAX, calendar, date("2027-12-07"));
    }
    assertThat(next(FRIDAYS, "2026-12-07", closed("2026-12-07", "9998-01-01")).day())
        .isEqualTo("9998-01-02");
  }

  @Test
  void plansTheLastDayOfEveryMonth() {
    Cadence last = new Cadence(new DayOfMonth(31), THREE);
    Cadence twentyNinth = new Cadence(new DayOfMonth(29), THREE);

    assertThat(next(last, "2028-02-01", WorkCalendar.ALWAYS).day()).isEqualTo("2028-02-29");
    assertThat(next(last, "2027-12-31", WorkCalendar.ALWAYS).day()).isEqualTo("2027-12-31");
    assertThat(next(twentyNinth, "2027-02-01", WorkCalendar.ALWAYS).day()).isEqualTo("2027-02-28");
    assertThat(next(twentyNinth, "2028-02-01", WorkCalendar.ALWAYS).day()).isEqualTo("2028-02-29");
  }

  @Test
  void remindsAfterWorkingDaysOnly() {
    WorkCalendar shut = closed("2026-12-24", "2026-12-27");

    assertThat(reminder("2026-12-23", new Lag(1, LocalTime.of(10, 0)), shut))
        .contains(Instant.parse("2026-12-28T10:00:00Z"));
    assertThat(reminder("2026-12-23", new Lag(3, LocalTime.of(10, 0)), shut))
        .contains(Instant.parse("2026-12-30T10:00:00Z"));
    assertThat(
            reminder(
                "2026-12-23", new Lag(1, LocalTime.of(10, 0)), away("2026-12-01", "2027-12-01")))
        .contains(Instant.parse("2026-12-24T10:00:00Z"));
  }

  @Test
  void remindsOnTheMorningAfterAQuietEvening() {
    WorkCalendar quiet = quiet("18:00", "08:00");

    assertThat(reminder("2026-12-09", new Lag(1, LocalTime.of(20, 0)), quiet))
        .contains(Instant.parse("2026-12-11T08:00:00Z"));
    assertThat(reminder("2026-12-10", new Lag(1, LocalTime.of(20, 0)), quiet))
        .contains(Instant.parse("2026-12-14T08:00:00Z"));
    assertThat(reminder("2026-12-10", new Lag(1, LocalTime.of(7, 0)), quiet))
        .contains(Instant.parse("2026-12-11T08:00:00Z"));
  }

  @Test
  void remindsNobodyWhoHasNoWorkingDayForAYear() {
    assertThat(
            reminder(
                "2026-12-09", new Lag(5, LocalTime.of(10, 0)), closed("2026-12-01", "2028-12-31")))
        .isEmpty();
  }

  private static Optional<Instant> reminder(String day, Lag lag, WorkCalendar calendar) {
    return Planner.after(date(day), lag, LISBON, calendar).map(at -> at.toInstant());
  }

  private static Cadence at(String time) {
    return FRIDAYS.at(LocalTime.parse(time));
  }

  private static Planned next(Cadence cadence, String from, WorkCalendar calendar) {
    Instant after = date(from).atStartOfDay().toInstant(ZoneOffset.UTC);
    return Planner.next(cadence, LISBON, date(from), after, calendar).orElseThrow();
  }

  private static List<Slot> outlook(
      Cadence cadence, String from, WorkCalendar calendar, String until) {
    return Planner.outlook(cadence, LISBON, date(from), Instant.MIN, calendar, date(until));
  }

  private static WorkCalendar closed(String day) {
    return closed(day, day);
  }

  private static WorkCalendar closed(String first, String last) {
    ClosingDays closing = new ClosingDays(List.of(new ClosingDays.Span(date(first), date(last))));
    return new WorkCalendar(
        Workdays.USUAL, Holidays.NONE, closing, Optional.empty(), Optional.empty());
  }

  private static WorkCalendar holidays(Holidays holidays) {
    return new WorkCalendar(
        Workdays.USUAL, holidays, ClosingDays.NONE, Optional.empty(), Optional.empty());
  }

  private static WorkCalendar workdays(String days) {
    return new WorkCalendar(
        Workdays.parse(days), Holidays.NONE, ClosingDays.NONE, Optional.empty(), Optional.empty());
  }

  private static WorkCalendar quiet(String from, String to) {
    QuietHours hours = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    return new WorkCalendar(
        Workdays.USUAL, Holidays.NONE, ClosingDays.NONE, Optional.of(hours), Optional.empty());
  }

  private static WorkCalendar away(String from, String until) {
    return OFFICE.with(Optional.of(new WorkCalendar.Away(date(from), Optional.of(date(until)))));
  }

  private static Shift shift(Why why, String day) {
    return new Shift(why, date(day), "");
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
