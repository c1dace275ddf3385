package io.praxisbot.core.delivery;

import java.time.Duration;

/** How long to wait before something is tried again, and when to give up. */
final class Patience {

  /** How far apart two look-ups are at least: what a platform took may show a little later. */
  static final Duration BETWEEN_LOOK_UPS = Duration.ofSeconds(5);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 9;

  /** How often the platform may name the time itself before we wait longer than it asks. */
  private static final int POLITE_THROTTLES = 5;

  /** At the longest wait, about a day. It also keeps the record of the tries small. */
  private static final int MOST_TRIES = 300;

  private Patience() {}

  static boolean exhausted(Delivery delivery) {
    return delivery.tries().size() >= MOST_TRIES;
  }

  static Duration beforeRepeat(Delivery delivery) {
    return doubled(count(delivery, "not-sent") + count(delivery, "unknown"));
  }

  static Duration beforeLookUp(Delivery delivery) {
    long failures = count(delivery, "unknown") + count(delivery, "not-now");
    return longer(BETWEEN_LOOK_UPS, doubled(failures));
  }

  static Duration afterThrottle(Delivery delivery, Duration retryAfter) {
    return longer(retryAfter, doubled(count(delivery, "throttled") - POLITE_THROTTLES));
  }

  static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Duration doubled(long times) {
    Duration wait = SHORTEST.multipliedBy(1L << Math.max(0, Math.min(times, DOUBLINGS)));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static long count(Delivery delivery, String outcome) {
    return delivery.tries().stream().filter(t -> t.outcome().equals(outcome)).count();
  }
}
