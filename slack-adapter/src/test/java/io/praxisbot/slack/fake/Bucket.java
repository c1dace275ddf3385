package io.praxisbot.slack.fake;

import java.time.Duration;
import java.time.Instant;

/** Holds a few tokens and gets a new one from time to time. Guarded by its owner's lock. */
final class Bucket {

  private final int size;
  private final Duration refill;

  /** When it will be full; a full bucket's lies in the past. */
  private Instant full = Instant.MIN;

  Bucket(int size, Duration refill) {
    this.size = size;
    this.refill = refill;
  }

  /** How long until it has a token; zero if it has one. */
  Duration until(Instant now) {
    Instant free = full(now).minus(refill.multipliedBy(size - 1L));
    return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
  }

  void take(Instant now) {
    full = full(now).plus(refill);
  }

  private Instant full(Instant now) {
    return full.isBefore(now) ? now : full;
  }
}
