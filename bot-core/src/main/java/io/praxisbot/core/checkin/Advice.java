package io.praxisbot.core.checkin;

import java.util.List;
import java.util.Optional;

/**
 * What to suggest for a behaviour after what became of its plan, the best first. Suggestions only:
 * the person decides.
 */
public enum Advice {
  /** Nothing to change. */
  GO_ON,
  /** It has worked a few times. */
  IT_SITS,
  /** It works, and this time it didn't: one miss hardly hurts a habit. */
  ONE_MISS,
  MISSED,
  /** Twice in a row with the same plan: the moment for it may never come. */
  DOUBT_THE_CUE,
  /** More often than that: it may be the plan itself. */
  DOUBT_THE_PLAN;

  /** What a person can do with a behaviour. */
  public enum Step {
    /** Ask less often. */
    HABIT,
    /** A next behaviour for the same goal. */
    NEXT_STEP,
    /** The goal is achieved. */
    ACHIEVED,
    /** The same plan again. */
    KEEP,
    SMALLER,
    OTHER_CUE,
    LET_GO
  }

  private static final int LATELY = 5;
  private static final int MOST_TIMES = 4;
  private static final int IN_A_ROW = 3;

  /** What to suggest, the best first. */
  public List<Step> steps() {
    return switch (this) {
      case GO_ON -> List.of();
      case IT_SITS -> List.of(Step.HABIT, Step.NEXT_STEP, Step.ACHIEVED);
      case ONE_MISS -> List.of(Step.KEEP, Step.SMALLER, Step.OTHER_CUE, Step.LET_GO);
      case MISSED -> List.of(Step.SMALLER, Step.OTHER_CUE, Step.KEEP, Step.LET_GO);
      case DOUBT_THE_CUE -> List.of(Step.OTHER_CUE, Step.SMALLER, Step.KEEP, Step.LET_GO);
      case DOUBT_THE_PLAN -> List.of(Step.SMALLER, Step.LET_GO, Step.OTHER_CUE, Step.KEEP);
    };
  }

  /**
   * After these check-ins.
   *
   * @param attempts at one behaviour, newest first; those with another plan than the newest, and
   *     all before them, don't count
   */
  public static Advice after(List<Attempt> attempts) {
    return of(outcomes(attempts));
  }

  /**
   * How often the newest plan was missed in a row, up to now.
   *
   * @param attempts at one behaviour, newest first
   */
  public static int misses(List<Attempt> attempts) {
    return (int)
        outcomes(attempts).stream().takeWhile(outcome -> outcome == Outcome.NOT_YET).count();
  }

  private static List<Outcome> outcomes(List<Attempt> attempts) {
    return attempts.stream()
        .takeWhile(attempt -> attempt.plan().equals(attempts.get(0).plan()))
        .map(Attempt::outcome)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * After these outcomes. Tried in all of the last three or in four of the last five, it has
   * worked; a part is neither that nor a miss.
   *
   * @param outcomes of one plan, newest first, open ones left out
   */
  public static Advice of(List<Outcome> outcomes) {
    if (isMissed(outcomes, 0)) {
      return afterMiss(outcomes);
    }
    boolean inRow = outcomes.size() >= IN_A_ROW && tried(outcomes, IN_A_ROW) == IN_A_ROW;
    return inRow || tried(outcomes, LATELY) >= MOST_TIMES ? IT_SITS : GO_ON;
  }

  private static Advice afterMiss(List<Outcome> outcomes) {
    if (isMissed(outcomes, 1)) {
      return isMissed(outcomes, 2) ? DOUBT_THE_PLAN : DOUBT_THE_CUE;
    }
    return tried(outcomes, LATELY) >= MOST_TIMES ? ONE_MISS : MISSED;
  }

  private static boolean isMissed(List<Outcome> outcomes, int which) {
    return outcomes.size() > which && outcomes.get(which) == Outcome.NOT_YET;
  }

  private static long tried(List<Outcome> outcomes, int latest) {
    return outcomes.stream().limit(latest).filter(o -> o == Outcome.TRIED).count();
  }
}
