package io.praxisbot.core.cadence;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One weekday in every calendar month. There is no fifth: not every month has one, and {@link
 * #LAST} is what people mean.
 *
 * @param nth which of that weekday in the month, 1 to 4, or {@link #LAST}
 * @param day the weekday
 */
public record Monthly(int nth, DayOfWeek day) implements Rule {

  /** The {@code nth} that stands for the last one in the month. */
  public static final int LAST = -1;

  public Monthly {
    Objects.requireNonNull(day, "day");
    if (nth != LAST && (nth < 1 || nth > 4)) {
      throw new IllegalArgumentException(
          "a monthly rule takes the first to fourth or the last of a weekday");
    }
  }

  @Override
  public LocalDate firstFrom(LocalDate from) {
    LocalDate inThisMonth = inMonthOf(from);
    return inThisMonth.isBefore(from) ? inMonthOf(from.plusMonths(1)) : inThisMonth;
  }

  @Override
  public int mostDaysBetween() {
    return 35;
  }

  @Override
  public String recurrence() {
    return "FREQ=MONTHLY;BYDAY=" + nth + Notation.code(day);
  }

  private LocalDate inMonthOf(LocalDate date) {
    return date.with(dayOfWeekInMonth(nth, day));
  }
}
