package io.praxisbot.core.goal;

import java.util.List;

/**
 * Where a person's own readings go, in plain terms. It says nothing about whether that is good, and
 * compares with nobody.
 */
public enum Trend {
  UP,
  DOWN,
  STILL,
  /** Too few readings to say, or they go to and fro. */
  UNKNOWN;

  /** So many readings tell a trend, the latest ones. */
  public static final int READINGS = 4;

  /**
   * The two latest of four readings against the two before. They have to differ by one step on
   * average, or by a tenth where numbers are large, for readings are never exact; of two answers
   * with yes or no one has to differ. Where the last reading says otherwise than they do, none is
   * told.
   *
   * @param values oldest first
   */
  static Trend of(Measure.Kind kind, List<Integer> values) {
    if (values.size() < READINGS) {
      return UNKNOWN;
    }
    List<Integer> four = values.subList(values.size() - READINGS, values.size());
    long before = (long) four.get(0) + four.get(1);
    long latest = (long) four.get(2) + four.get(3);
    if (Math.abs(latest - before) < enough(kind, Math.max(before, latest))) {
      return STILL;
    }
    return confirmed(four, latest > before ? UP : DOWN);
  }

  private static Trend confirmed(List<Integer> four, Trend trend) {
    int way = Integer.compare(four.get(READINGS - 1), four.get(0));
    return way == (trend == UP ? 1 : -1) ? trend : UNKNOWN;
  }

  /** By how much the sums of two readings have to differ. */
  private static double enough(Measure.Kind kind, long greater) {
    return kind == Measure.Kind.YES_NO ? 1 : Math.max(2, greater / 10.0);
  }
}
