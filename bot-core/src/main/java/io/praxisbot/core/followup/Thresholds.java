package io.praxisbot.core.followup;

import java.time.Duration;

/**
 * From where on a fact is a gap. Days on which somebody is off don't count, wherever a time is
 * measured.
 *
 * @param misses that many check-ins in a row, not answered, not tried or not read
 * @param settling how long somebody takes part, or a goal is without anything, before it counts
 * @param quietAfterTalk how long a gap rests after the manager talked about it
 * @param notNow how long a gap rests after "not now"
 * @param followUp how long a manager does nothing about somebody before it is theirs to mend
 * @param firstTalk how long somebody is on a team before a first talk is missed
 * @param proposal how long a proposal waits before it is a gap
 * @param renewal that many check-ins say nothing of a plan that missed before it is a gap
 */
public record Thresholds(
    int misses,
    Duration settling,
    Duration quietAfterTalk,
    Duration notNow,
    Duration followUp,
    Duration firstTalk,
    Duration proposal,
    int renewal) {

  /**
   * Out of the box. The rests are a day short of one and two weeks: what is pressed on a Monday's
   * digest, however late in the day, is back in the digest of the Monday that was meant.
   */
  public static final Thresholds DEFAULT =
      new Thresholds(
          2,
          Duration.ofDays(7),
          Duration.ofDays(13),
          Duration.ofDays(6),
          Duration.ofDays(28),
          Duration.ofDays(14),
          Duration.ofDays(7),
          2);
}
