package io.praxisbot.core.cadence;

/** What happens at an occurrence. */
public enum OccurrenceKind {
  /** The check-in conversation about one period. */
  CHECK_IN,
  /** The one reminder of an unanswered check-in. */
  REMINDER,
  /** The reminder of a plan. */
  PLAN,
  /** A manager's digest. */
  DIGEST,
  /** The first working day after a pause: what changed, and which plan still stands. */
  RETURN,
  /** What two people want to talk about, on the day on which they do. */
  ONE_ON_ONE
}
