package io.praxisbot.core.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An occurrence that the calendar holds for somebody.
 *
 * @param at when it is due
 * @param day the rule's day. {@code at} falls on it in the person's zone, except where a gap in
 *     that day's clock pushes the time past midnight
 * @param period what it is about; holds {@code day}
 */
public record Planned(Instant at, LocalDate day, Period period) {

  public Planned {
    Objects.requireNonNull(at, "at");
    if (!period.contains(day)) {
      throw new IllegalArgumentException("an occurrence falls inside its period");
    }
  }
}
