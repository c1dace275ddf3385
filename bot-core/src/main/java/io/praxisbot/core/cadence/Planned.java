package io.praxisbot.core.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An occurrence that the calendar holds for somebody.
 *
 * @param at when it is due
 * @param day the rule's day. {@code at} falls on it in the person's zone, except where it was moved
 *     or a gap in that day's clock pushes the time past midnight
 * @param period what it is about; holds {@code day} and the day it was moved to
 * @param shifts why it is at another moment than the rule says; empty if it isn't
 */
public record Planned(Instant at, LocalDate day, Period period, List<Shift> shifts)
    implements Slot {

  public Planned {
    Objects.requireNonNull(at, "at");
    shifts = List.copyOf(shifts);
    if (!period.contains(day)) {
      throw new IllegalArgumentException("an occurrence falls inside its period");
    }
  }

  /** One at the rule's own moment. */
  public Planned(Instant at, LocalDate day, Period period) {
    this(at, day, period, List.of());
  }
}
