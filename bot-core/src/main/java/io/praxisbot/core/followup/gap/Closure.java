package io.praxisbot.core.followup.gap;

/** By what something that was open closed, as far as a manager sees it. */
public enum Closure {
  ANSWERED,
  TRIED,
  /** A plan reads otherwise than when it missed. */
  PLANNED_ANEW,
  /** What was to be tried is done without thinking by now. */
  SITS,
  /** A goal, or something to try, isn't worked on any more. */
  LET_GO,
  /** A goal is put to rest. */
  RESTS,
  ACHIEVED,
  /** A goal that was past its day has a later one. */
  ANOTHER_DAY,
  /** A goal that was past its day has none any more. */
  NO_DAY,
  GOAL_SET,
  SOMETHING_TO_TRY,
  /** A measure that is shared has a reading. */
  NOTED,
  /** Both say now that they talked. */
  SEEN_ALIKE,
  /** Whoever wished for help or a talk says that they had it. */
  HELPED,
  /** Whoever wished for help or a talk took that back. */
  NO_HELP
}
