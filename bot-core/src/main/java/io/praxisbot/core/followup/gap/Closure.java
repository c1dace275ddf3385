package io.praxisbot.core.followup.gap;

/** By what something that was open closed, as far as a manager sees it. */
public enum Closure {
  ANSWERED,
  TRIED,
  /** A plan reads otherwise than when it missed. */
  PLANNED_ANEW,
  /** A goal or something to try isn't worked on any more, or a goal has another day. */
  MOVED_ON,
  GOAL_SET,
  SOMETHING_TO_TRY,
  /** A measure that is shared has a reading. */
  NOTED,
  /** Both say now that they talked. */
  SEEN_ALIKE,
  /** The latest answer wishes for no help. */
  NO_HELP
}
