package io.praxisbot.core.cadence;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When something happens, on anybody's wall clock: it becomes an instant only in a zone, by {@link
 * Planner}.
 *
 * @param rule on which days
 * @param time at what local time, in whole minutes
 * @param onDayOff what becomes of an occurrence on a day off
 */
public record Cadence(Rule rule, LocalTime time, OnDayOff onDayOff) {

  public Cadence {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(onDayOff, "onDayOff");
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("a cadence has a time in whole minutes");
    }
  }

  /** One that moves to a working day. */
  public Cadence(Rule rule, LocalTime time) {
    this(rule, time, OnDayOff.MOVES);
  }

  /** The same cadence at another time. */
  public Cadence at(LocalTime other) {
    return new Cadence(rule, other, onDayOff);
  }

  /**
   * This cadence as RFC 5545 writes it: an RRULE such as {@code
   * FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0}. Where blocks of weeks need to be told apart, a line
   * {@code DTSTART:20261204T150000} comes first and the rule follows after {@code RRULE:}. DTSTART
   * is the occurrence of the anchor's own block, in floating local time, so that any other reader
   * of RFC 5545 finds the same days. What falls out on a day off has a last line {@code
   * X-PRAXIS-DAYS-OFF:SKIP}, a property of our own (section 3.8.8.2). Equal cadences have equal
   * notations, and {@link #parse} reads them back.
   */
  public String notation() {
    return Notation.of(this);
  }

  /**
   * The cadence of a notation that {@link #notation} wrote; case and the order of the parts don't
   * matter.
   *
   * @throws IllegalArgumentException with a sentence that says what to write instead; it never
   *     repeats the text, which may be anybody's
   */
  public static Cadence parse(String notation) {
    return Notation.parse(notation);
  }
}
