package io.praxisbot.core.cadence;

import java.time.LocalDate;

/**
 * The days that one occurrence is about. Periods of one person follow each other without a gap or
 * an overlap, whatever changes, so that no day is asked for twice.
 *
 * @param start the first day
 * @param end the day after the last; always after {@code start}
 */
public record Period(LocalDate start, LocalDate end) {

  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a period starts before it ends");
    }
  }

  /** Whether this period is about that day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }
}
