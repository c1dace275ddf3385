package io.praxisbot.core.followup.gap;

/** A threshold that an admin can set, with the bounds within which it makes sense. */
public enum Threshold {
  /** That many check-ins in a row. */
  MISSES(1, 8),
  /** Days without a follow-up. */
  FOLLOW_UP(7, 182),
  /** Days on a team without a first talk. */
  FIRST_TALK(3, 84),
  /** Days that a suggestion waits. */
  SUGGESTIONS(2, 84);

  private final int least;
  private final int most;

  Threshold(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether it can be set to that. */
  public boolean allows(int value) {
    return value >= least && value <= most;
  }

  /** Whether it is measured in days; else in check-ins. */
  public boolean inDays() {
    return this != MISSES;
  }
}
