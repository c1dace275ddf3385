package io.praxisbot.app.playground;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Somebody's past weeks, as the rhythm out of the box would have had them. */
record Weeks(ZoneId zone, Instant now) {

  private static final Duration TO_ANSWER = Duration.ofHours(2);

  /** When they were asked in the week that lies that many back; 1 is the last one. */
  Instant asked(int back) {
    return Planner.at(day(back), CadenceDefaults.CHECK_IN.time(), zone);
  }

  /** What that was about: from Monday to Sunday. */
  Period period(int back) {
    LocalDate monday = day(back).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusWeeks(1));
  }

  /**
   * When somebody joined who was asked so many times: on the Monday of the first of these weeks, or
   * just after the last time that the others were asked.
   */
  Instant joined(int times) {
    return times == 0
        ? asked(1).plus(TO_ANSWER)
        : Planner.at(period(times).start(), CadenceDefaults.DIGEST.time(), zone);
  }

  /** The day on which they were asked that many weeks back; 0 is the next one. */
  LocalDate day(int back) {
    LocalDate last =
        now.minus(TO_ANSWER)
            .atZone(zone)
            .minusHours(CadenceDefaults.CHECK_IN.time().getHour())
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(weekday()));
    return last.minusWeeks(back - 1L);
  }

  private static DayOfWeek weekday() {
    return ((Weekly) CadenceDefaults.CHECK_IN.rule()).day();
  }
}
