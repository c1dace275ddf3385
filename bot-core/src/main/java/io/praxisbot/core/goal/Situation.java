package io.praxisbot.core.goal;

/** Where somebody stands in their work when they look for a goal. */
public enum Situation {
  FIRST_LEAD,
  NEW_IN_ROLE,
  EXPERT_STOPPED_LEARNING,
  BACK_FROM_LEAVE,
  MOVING_SIDEWAYS
}
