package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hint to the person alone that things go on and they no longer grow.
 *
 * @param since the day from which on it is so
 * @param measure which one stands still, if that is it
 */
public record GrowthSignal(Kind kind, LocalDate since, Optional<MeasureId> measure) {

  /** What it hints at. */
  public enum Kind {
    /** Good at it, and no longer learning. */
    TRIES_WITHOUT_LEARNING,
    MEASURE_STILL,
    ONLY_BUSINESS_GOALS
  }

  /** One that is about no measure. */
  GrowthSignal(Kind kind, LocalDate since) {
    this(kind, since, Optional.empty());
  }
}
