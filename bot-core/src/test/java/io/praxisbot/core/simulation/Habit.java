package io.praxisbot.core.simulation;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When somebody is to be asked, as one would tell a friend.
 *
 * @param weeks every how many weeks, counted from the first Monday of 1970; unless it is monthly
 * @param nth which of that weekday in the month, 5 for the last; 0 if it isn't monthly
 * @param skips whether it falls out on a day off
 */
record Habit(int weeks, int nth, DayOfWeek day, LocalTime time, boolean skips) {

  static final Habit USUAL = new Habit(1, 0, DayOfWeek.THURSDAY, LocalTime.of(15, 0), false);

  private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

  boolean isOn(LocalDate date) {
    if (date.getDayOfWeek() != day) {
      return false;
    }
    if (nth == 5) {
      return date.plusDays(7).getMonth() != date.getMonth();
    }
    return nth > 0
        ? (date.getDayOfMonth() + 6) / 7 == nth
        : ChronoUnit.WEEKS.between(FIRST_MONDAY, date) % weeks == weeks - 1;
  }

  LocalDate following(LocalDate date) {
    LocalDate next = date.plusDays(1);
    while (!isOn(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The most weeks from one to the next. */
  int longest() {
    return nth > 0 ? 5 : weeks;
  }

  /** As Praxis is told. */
  Cadence cadence() {
    Rule rule =
        nth > 0
            ? new Monthly(nth == 5 ? Monthly.LAST : nth, day)
            : new Weekly(weeks, day, FIRST_MONDAY);
    return new Cadence(rule, time, skips ? OnDayOff.FALLS_OUT : OnDayOff.MOVES);
  }
}
