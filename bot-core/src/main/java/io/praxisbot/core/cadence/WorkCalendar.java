package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * On which days somebody works, and at which hours they are written to.
 *
 * @param workdays at least one
 * @param quiet empty if every hour will do
 * @param away a pause or leave; what falls into it falls out
 */
public record WorkCalendar(
    Set<DayOfWeek> workdays,
    Holidays holidays,
    ClosingDays closing,
    Optional<QuietHours> quiet,
    Optional<Away> away) {

  /** Every day and every hour will do. */
  public static final WorkCalendar ALWAYS =
      new WorkCalendar(
          EnumSet.allOf(DayOfWeek.class),
          Holidays.NONE,
          ClosingDays.NONE,
          Optional.empty(),
          Optional.empty());

  /**
   * Time off; none at all if it ends where it starts, or before.
   *
   * @param until the first day back; empty while it is open
   */
  public record Away(LocalDate from, Optional<LocalDate> until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }
  }

  public WorkCalendar {
    workdays = Set.copyOf(workdays);
    if (workdays.isEmpty()) {
      throw new IllegalArgumentException("some day of the week is a working day");
    }
  }

  /** Why that day is off; empty if it is a working day. */
  public Optional<Shift> off(LocalDate day) {
    return isAway(day) ? Optional.of(Shift.of(Shift.Why.AWAY, day)) : rest(day);
  }

  /** As {@link #off}, whether or not the person is away. */
  Optional<Shift> rest(LocalDate day) {
    if (!workdays.contains(day.getDayOfWeek())) {
      return Optional.of(Shift.of(Shift.Why.WEEKEND, day));
    }
    if (closing.hold(day)) {
      return Optional.of(Shift.of(Shift.Why.CLOSED, day));
    }
    return holidays.on(day).map(name -> new Shift(Shift.Why.HOLIDAY, day, name));
  }

  /** The first working day from that one on, whether or not the person is away; at most that. */
  LocalDate workingDayFrom(LocalDate from, LocalDate atMost) {
    LocalDate day = from;
    while (day.isBefore(atMost) && rest(day).isPresent()) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether the person is away on that day. */
  public boolean isAway(LocalDate day) {
    return away.isPresent() && away.get().covers(day);
  }

  /** The same calendar for somebody with that time off, or none. */
  public WorkCalendar with(Optional<Away> other) {
    return new WorkCalendar(workdays, holidays, closing, quiet, other);
  }
}
