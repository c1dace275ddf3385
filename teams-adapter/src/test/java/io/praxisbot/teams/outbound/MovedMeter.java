package io.praxisbot.teams.outbound;

import io.github.bucket4j.TimeMeter;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;

/** A meter that goes by a clock which stands until it is moved; whoever waits moves it. */
final class MovedMeter implements TimeMeter {

  private final TestClock clock;
  private final Instant start;

  MovedMeter(TestClock clock) {
    this.clock = clock;
    this.start = clock.instant();
  }

  static Pace pace(Rates rates, TestClock clock) {
    return new Pace(rates, new MovedMeter(clock), clock::advance);
  }

  @Override
  public long currentTimeNanos() {
    return Duration.between(start, clock.instant()).toNanos();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
