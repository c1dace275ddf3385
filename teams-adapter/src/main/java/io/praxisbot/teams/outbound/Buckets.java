package io.praxisbot.teams.outbound;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bucket for everybody who has a pace of their own. One that is full again says no more than none
 * at all, so it is dropped: what is kept is what was used lately.
 */
final class Buckets<K> {

  /** From how many on the full ones are looked for. */
  private static final int MANY = 1_000;

  private final List<Rate> rates;
  private final TimeMeter meter;
  private final long[] full;

  /** Every change of a bucket is made under its key, so that none is dropped while it is used. */
  private final Map<K, Bucket> buckets = new ConcurrentHashMap<>();

  /** Guarded by this being volatile alone: two who tidy at once do no harm. */
  private volatile int tidyAt = MANY;

  Buckets(List<Rate> rates, TimeMeter meter) {
    this.rates = rates;
    this.meter = meter;
    this.full = rates.stream().mapToLong(Rate::burst).toArray();
  }

  /**
   * Takes the next turn if it comes soon enough.
   *
   * @return how long until then; longer than {@code longest} if it was not taken
   */
  Duration reserve(K key, Duration longest) {
    long[] wait = new long[1];
    buckets.compute(
        key,
        (same, kept) -> {
          Bucket used = kept == null ? fresh() : kept;
          wait[0] = reserve(used, longest);
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
          kept.addTokens(1);
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

  private Bucket fresh() {
    LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(meter);
    rates.forEach(rate -> builder.addLimit(rate.bandwidth()));
    return builder.build();
  }

  private void tidy() {
    if (buckets.size() < tidyAt) {
      return;
    }
    for (K key : buckets.keySet()) {
      buckets.computeIfPresent(key, (same, kept) -> full(kept) ? null : kept);
    }
    tidyAt = Math.max(MANY, 2 * buckets.size());
  }

  /** In each of its limits: the shortest alone is full soon. */
  private boolean full(Bucket bucket) {
    long[] left =
        bucket
            .asVerbose()
            .getAvailableTokens()
            .getDiagnostics()
            .getAvailableTokensPerEachBandwidth();
    return Arrays.equals(left, full);
  }
}
