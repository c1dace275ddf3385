package io.praxisbot.teams.outbound;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * How often something may happen. No stretch as long as the period holds more than both together.
 *
 * @param burst how often at once, after a rest
 * @param times how often in each period beyond that
 */
record Rate(int burst, int times, Duration period) {

  Rate faster(int times) {
    return new Rate(burst, this.times, period.dividedBy(times));
  }

  Bandwidth bandwidth() {
    return Bandwidth.builder().capacity(burst).refillGreedy(times, period).build();
  }
}
