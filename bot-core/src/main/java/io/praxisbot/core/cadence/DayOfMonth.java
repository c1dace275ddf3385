package io.praxisbot.core.cadence;

import java.time.LocalDate;

/**
 * One day of every calendar month. A month without it has its last day instead, so that no month is
 * left out.
 *
 * @param day 1 to 31; 31 is the last day of every month
 */
public record DayOfMonth(int day) implements Rule {

  private static final int IN_EVERY_MONTH = 28;

  public DayOfMonth {
    if (day < 1 || day > 31) {
      throw new IllegalArgumentException("a month has the days 1 to 31");
    }
  }

  @Override
  public LocalDate firstFrom(LocalDate from) {
    LocalDate inThisMonth = inMonthOf(from);
    return inThisMonth.isBefore(from) ? inMonthOf(from.plusMonths(1)) : inThisMonth;
  }

  @Override
  public int mostDaysBetween() {
    return 31;
  }

  /**
   * RFC 5545 leaves out a month that lacks the day; "the last of these that the month has" is
   * written by BYSETPOS (section 3.3.10).
   */
  @Override
  public String recurrence() {
    if (day <= IN_EVERY_MONTH) {
      return "FREQ=MONTHLY;BYMONTHDAY=" + day;
    }
    StringBuilder days = new StringBuilder("28");
    for (int also = IN_EVERY_MONTH + 1; also <= day; also++) {
      days.append(',').append(also);
    }
    return "FREQ=MONTHLY;BYMONTHDAY=" + days + ";BYSETPOS=-1";
  }

  private LocalDate inMonthOf(LocalDate date) {
    return date.withDayOfMonth(Math.min(day, date.lengthOfMonth()));
  }
}
