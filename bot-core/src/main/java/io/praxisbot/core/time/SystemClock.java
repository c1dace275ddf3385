package io.praxisbot.core.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The wall clock, the only place that asks the system for the time. It rules signatures, tokens,
 * leases, back-off and rates. In milliseconds, as the database keeps them.
 */
public final class SystemClock implements InstantSource {

  @Override
  public Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
