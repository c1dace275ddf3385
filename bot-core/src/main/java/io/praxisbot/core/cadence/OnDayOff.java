package io.praxisbot.core.cadence;

/** What becomes of an occurrence whose day is a day off. Neither is ever a gap. */
public enum OnDayOff {
  /**
   * It moves to the next working day, at least three days before the rule's next day; without one
   * it falls out.
   */
  MOVES,
  /** It falls out. */
  FALLS_OUT
}
