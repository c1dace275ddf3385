package io.praxisbot.slack.outbound;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bucket for everybody who has a rate of their own. One that is full again says no more than none
 * at all, so it is dropped: what is kept is what was used lately.
 */
final class Buckets<K> {

  /** From how many on the full ones are looked for. */
  private static final int MANY = 1_000;

  private record Kept(Bucket bucket, int capacity) {

    boolean full() {
      return bucket.getAvailableTokens() >= capacity;
    }
  }

  private final TimeMeter meter;

  /** Every change of a bucket is made under its key, so that none is dropped while it is used. */
  private final Map<K, Kept> buckets = new ConcurrentHashMap<>();

  /** Guarded by this being volatile alone: two who tidy at once do no harm. */
  private volatile int tidyAt = MANY;

  Buckets(TimeMeter meter) {
    this.meter = meter;
  }

  /**
   * Takes the next turn if it comes soon enough.
   *
   * @return how long until then; longer than {@code longest} if it was not taken
   */
  Duration reserve(K key, Rate rate, Duration longest) {
    long[] wait = new long[1];
    buckets.compute(
        key,
        (same, kept) -> {
          Kept used = kept == null ? fresh(rate) : kept;
          wait[0] = reserve(used.bucket(), longest);
          return used;
        });
    tidy();
    return Duration.ofNanos(wait[0]);
  }

  /** Gives a turn back that was taken and not used. */
  void giveBack(K key) {
    buckets.computeIfPresent(
        key,
        (same, kept) -> {
          kept.bucket().addTokens(1);
          return kept;
        });
  }

  int size() {
    return buckets.size();
  }

  private static long reserve(Bucket bucket, Duration longest) {
    long wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return wait > longest.toNanos() ? wait : bucket.consumeIgnoringRateLimits(1);
  }

  private Kept fresh(Rate rate) {
    Bucket bucket =
        Bucket.builder().addLimit(rate.bandwidth()).withCustomTimePrecision(meter).build();
    return new Kept(bucket, rate.burst());
  }

  private void tidy() {
    if (buckets.size() < tidyAt) {
      return;
    }
    for (K key : buckets.keySet()) {
      buckets.computeIfPresent(key, (same, kept) -> kept.full() ? null : kept);
    }
    tidyAt = Math.max(MANY, 2 * buckets.size());
  }
}
