package io.praxisbot.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Planner} against {@link SlowCalendar} in the zones that others get wrong. */
class PlannerZonesTest {

  private static final WorkCalendar OFFICE =
      new WorkCalendar(
          Workdays.USUAL,
          Holidays.NONE,
          ClosingDays.parse("2026-04-03/2026-04-07"),
          Optional.of(new QuietHours(LocalTime.of(19, 0), LocalTime.of(7, 30))),
          Optional.empty());

  /** Parts of an hour, clocks that move by half an hour, at a quarter to, or around Ramadan. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Kathmandu",
        "Asia/Kolkata",
        "Pacific/Chatham",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "America/Nuuk"
      })
  void plansEveryQuarterOfAnHourOfAYear(ZoneId zone) {
    LocalDate first = LocalDate.of(2026, 1, 1);

    for (LocalTime time : everyMinutes(15)) {
      for (DayOfWeek day : List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
        Cadence cadence = new Cadence(Weekly.on(day), time);
        assertAgreement(cadence, zone, first, first.plusYears(1), OFFICE);
      }
    }
  }

  /** East of the date line a whole day never was. */
  @ParameterizedTest
  @CsvSource({
    "Pacific/Apia, 2011-12-30",
    "Pacific/Fakaofo, 2011-12-30",
    "Pacific/Kiritimati, 1994-12-31",
    "Pacific/Kanton, 1994-12-31",
    "Pacific/Kwajalein, 1993-08-21"
  })
  void plansWhereADayWasSkipped(ZoneId zone, LocalDate skipped) {
    for (LocalTime time : everyMinutes(30)) {
      for (Rule rule : rulesOn(skipped)) {
        for (WorkCalendar calendar : List.of(WorkCalendar.ALWAYS, OFFICE)) {
          Cadence cadence = new Cadence(rule, time);
          assertAgreement(cadence, zone, skipped.minusDays(40), skipped.plusDays(40), calendar);
        }
      }
    }
  }

  private static void assertAgreement(
      Cadence cadence, ZoneId zone, LocalDate from, LocalDate until, WorkCalendar calendar) {
    LocalDate start = from;
    for (Slot slot : Planner.outlook(cadence, zone, from, Instant.MIN, calendar, until)) {
      assertThat(slot).isEqualTo(SlowCalendar.slot(cadence, zone, start, slot.day(), calendar));
      if (slot instanceof Planned planned) {
        start = planned.period().end();
      }
    }
  }

  private static List<Rule> rulesOn(LocalDate day) {
    return List.of(
        Weekly.on(day.getDayOfWeek()),
        Weekly.on(day.getDayOfWeek().minus(1)),
        Weekly.aligned(3, day.getDayOfWeek(), day.minusWeeks(2)),
        new DayOfMonth(day.getDayOfMonth()),
        new DayOfMonth(31),
        new Monthly(Monthly.LAST, day.getDayOfWeek()));
  }

  private static List<LocalTime> everyMinutes(int minutes) {
    return IntStream.range(0, 24 * 60 / minutes)
        .mapToObj(i -> LocalTime.MIN.plusMinutes((long) i * minutes))
        .toList();
  }
}
