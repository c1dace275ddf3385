package io.praxisbot.core.cadence;

import java.time.LocalDate;

/**
 * One reason why something happens at another moment than the rule says, or doesn't.
 *
 * @param why what stood against it
 * @param day the day on which it stood against it
 * @param name of the holiday, in English; empty for anything else
 */
public record Shift(Why why, LocalDate day, String name) {

  /** What can stand against a moment. */
  public enum Why {
    /** No working day. */
    WEEKEND,
    HOLIDAY,
    /** A closing day of the organization, the team or the person. */
    CLOSED,
    /** A pause or leave; the reason is nobody's business. */
    AWAY,
    /** The time lay in quiet hours. */
    QUIET,
    /** The clocks were put forward over that time. */
    GAP,
    /** The clocks were put back: the time came twice, and the first counted. */
    OVERLAP,
    /** Praxis wasn't running then. */
    LATE
  }

  static Shift of(Why why, LocalDate day) {
    return new Shift(why, day, "");
  }
}
