package io.praxisbot.slack.outbound;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * How often something may happen.
 *
 * @param burst how often at once, after a rest
 * @param times how often in each period beyond that
 */
record Rate(int burst, int times, Duration period) {

  private static final int TENTHS = 10;

  /**
   * A little less than Slack allows: one tenth of it may come at once and the others after it, so
   * that no minute holds more than the limit.
   */
  static Rate under(int perMinute) {
    int burst = perMinute / TENTHS;
    return new Rate(burst, perMinute - burst, Duration.ofMinutes(1));
  }

  Rate faster(int times) {
    return new Rate(burst, this.times, period.dividedBy(times));
  }

  Bandwidth bandwidth() {
    return Bandwidth.builder().capacity(burst).refillGreedy(times, period).build();
  }
}
