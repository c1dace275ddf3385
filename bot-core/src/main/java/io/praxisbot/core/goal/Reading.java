package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One reading of a measure.
 *
 * @param day the person's day on which it was given
 * @param value in the measure's own terms; 1 for yes and 0 for no
 * @param period the first day of the check-in's period, which names the check-in; empty if it was
 *     given outside of one
 */
public record Reading(LocalDate day, int value, Optional<LocalDate> period) {

  /** One that was given outside of a check-in. */
  public Reading(LocalDate day, int value) {
    this(day, value, Optional.empty());
  }

  /** Whether it answers the same question as that one, which it then replaces. */
  boolean replaces(Reading other) {
    return period.isPresent() ? period.equals(other.period) : isSameDayAs(other);
  }

  private boolean isSameDayAs(Reading other) {
    return other.period.isEmpty() && day.equals(other.day);
  }

  /** With that value, in its own place. */
  Reading corrected(int other) {
    return new Reading(day, other, period);
  }
}
