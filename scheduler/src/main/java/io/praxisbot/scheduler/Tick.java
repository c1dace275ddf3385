package io.praxisbot.scheduler;

import io.praxisbot.core.duty.Duty;
import java.time.Duration;
import java.util.Objects;

/**
 * How often to look whether a duty has something to do.
 *
 * @param every wall time from one look to the next; a look that takes longer delays the next
 */
public record Tick(Duty duty, Duration every) {

  public Tick {
    Objects.requireNonNull(duty, "duty");
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("a tick comes after some time");
    }
  }
}
