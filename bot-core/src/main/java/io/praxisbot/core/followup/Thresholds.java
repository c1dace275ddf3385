package io.praxisbot.core.followup;

import java.time.Duration;

/**
 * From where on a fact is a gap.
 *
 * @param misses that many check-ins in a row, not answered or not tried
 * @param settling how long somebody takes part before anything counts
 * @param quietAfterTalk how long a gap rests after the manager talked about it
 * @param notNow how long a gap rests after "not now"
 */
public record Thresholds(int misses, Duration settling, Duration quietAfterTalk, Duration notNow) {

  /**
   * Out of the box. The rests are a day short of one and two weeks: what is pressed on a Monday's
   * digest, however late in the day, is back in the digest of the Monday that was meant.
   */
  public static final Thresholds DEFAULT =
      new Thresholds(2, Duration.ofDays(7), Duration.ofDays(13), Duration.ofDays(6));
}
