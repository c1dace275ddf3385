package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The rhythm out of the box. The reminder of a Thursday's check-in comes on Friday and the digest
 * on Monday, so that nobody is named to their manager before they were reminded.
 */
public final class CadenceDefaults {

  /** Check-ins. */
  public static final Cadence CHECK_IN = weekly(DayOfWeek.THURSDAY, LocalTime.of(15, 0));

  /** The time of a reminder, on the next working day after its check-in. */
  public static final LocalTime REMINDER_TIME = LocalTime.of(10, 0);

  /** The reminder of an unanswered check-in. */
  public static final Lag REMINDER = new Lag(1, REMINDER_TIME);

  /** Reminders of plans. */
  public static final Cadence PLAN = weekly(DayOfWeek.MONDAY, LocalTime.of(8, 30));

  /** Managers' digests. */
  public static final Cadence DIGEST = weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0));

  private CadenceDefaults() {}

  private static Cadence weekly(DayOfWeek day, LocalTime time) {
    return new Cadence(Weekly.on(day), time);
  }
}
