package io.praxisbot.core.followup.gap;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param renewal that many check-ins say nothing of a plan that missed before it is a gap; never
 *     fewer than {@code misses}
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

  private static final String BETWEEN = ";";
  private static final String IS = "=";

  /** How much it is, in days or check-ins. */
  public int of(Threshold threshold) {
    return switch (threshold) {
      case MISSES -> misses;
      case FOLLOW_UP -> Math.toIntExact(followUp.toDays());
      case FIRST_TALK -> Math.toIntExact(firstTalk.toDays());
      case SUGGESTIONS -> Math.toIntExact(proposal.toDays());
    };
  }

  /** The same with one set anew, in days or check-ins. */
  public Thresholds with(Threshold threshold, int value) {
    Duration days = Duration.ofDays(value);
    return switch (threshold) {
      case MISSES -> but(value, followUp, firstTalk, proposal);
      case FOLLOW_UP -> but(misses, days, firstTalk, proposal);
      case FIRST_TALK -> but(misses, followUp, days, proposal);
      case SUGGESTIONS -> but(misses, followUp, firstTalk, days);
    };
  }

  private Thresholds but(int inARow, Duration silent, Duration talk, Duration waiting) {
    return new Thresholds(inARow, settling, quietAfterTalk, notNow, silent, talk, waiting, renewal);
  }

  /** How one is written: {@code FOLLOW_UP=42}. */
  public static String notation(Threshold threshold, int value) {
    return threshold + IS + value;
  }

  /** Those that can be set: {@code MISSES=2;FOLLOW_UP=28;FIRST_TALK=14;SUGGESTIONS=7}. */
  public String notation() {
    return Stream.of(Threshold.values())
        .map(threshold -> notation(threshold, of(threshold)))
        .collect(Collectors.joining(BETWEEN));
  }

  /**
   * The same with those that a notation names.
   *
   * @throws IllegalArgumentException if it can't be read, or is out of bounds; it never repeats the
   *     text
   */
  public Thresholds with(String notation) {
    Thresholds changed = this;
    for (String part : notation.split(BETWEEN, -1)) {
      String[] sides = part.split(IS, 2);
      if (sides.length < 2 || !sides[1].matches("\\d{1,3}")) {
        throw new IllegalArgumentException("a threshold is written like MISSES=2");
      }
      Threshold threshold = Threshold.valueOf(sides[0]);
      int value = Integer.parseInt(sides[1]);
      if (!threshold.allows(value)) {
        throw new IllegalArgumentException("a threshold is out of bounds");
      }
      changed = changed.with(threshold, value);
    }
    return changed;
  }
}
