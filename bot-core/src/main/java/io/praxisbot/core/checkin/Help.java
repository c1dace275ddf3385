package io.praxisbot.core.checkin;

/** Whether the person wants help from the manager. */
public enum Help {
  NONE,
  /** To talk about in their next 1:1. */
  ONE_ON_ONE,
  NOW
}
