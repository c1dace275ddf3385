package io.praxisbot.core.cadence;

import io.praxisbot.core.cadence.Shift.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a wish on a wall clock comes down: on a working day, outside quiet hours, at a time that
 * the clocks show. Whatever stands against it pushes it on, never back, and each push is checked
 * again, because a clock put forward may push a time into quiet hours, and the end of those may lie
 * on a day off. For one wish, by one thread.
 */
final class Landing {

  private final WorkCalendar calendar;
  private final ZoneRules clocks;
  private final LocalDate before;
  private LocalDate day;
  private LocalTime time;
  private @Nullable List<Shift> shifts;

  /**
   * @param before the first day that is too late
   */
  Landing(
      LocalDate day, LocalTime time, LocalDate before, WorkCalendar calendar, ZoneRules clocks) {
    this.day = day;
    this.time = time;
    this.before = before;
    this.calendar = calendar;
    this.clocks = clocks;
  }

  /**
   * The moment, unless it would be too late or falls into time off.
   *
   * @param moves whether it may leave its own day if that is no working day
   */
  @Nullable Instant find(boolean moves) {
    boolean mayMove = moves;
    while (day.isBefore(before)) {
      Optional<Shift> off = calendar.off(day);
      if (off.isPresent()) {
        note(off.get());
        if (!mayMove || off.get().why() == Why.AWAY) {
          return null;
        }
        toTheNextWorkingDay();
      } else if (isQuiet(time)) {
        toTheEndOfQuiet();
      } else {
        Instant at = onTheClocks();
        if (at != null) {
          return at;
        }
      }
      mayMove = true;
    }
    return null;
  }

  /** The day on which it comes down, before the clocks of that day push it on. */
  LocalDate day() {
    return day;
  }

  /** What stood against it, in the order in which it pushed. */
  List<Shift> shifts() {
    return shifts == null ? List.of() : shifts;
  }

  /** Time off in between doesn't count: it matters only on the day that is reached. */
  private void toTheNextWorkingDay() {
    day = calendar.workingDayFrom(day.plusDays(1), before);
  }

  private boolean isQuiet(LocalTime time) {
    return calendar.quiet().isPresent() && calendar.quiet().get().cover(time);
  }

  private void toTheEndOfQuiet() {
    QuietHours quiet = calendar.quiet().orElseThrow();
    note(Shift.of(Why.QUIET, day));
    day = quiet.endTomorrow(time) ? day.plusDays(1) : day;
    time = quiet.to();
  }

  /** Nothing yet if a gap pushes it to where something else stands against it. */
  private @Nullable Instant onTheClocks() {
    LocalDateTime wish = LocalDateTime.of(day, time);
    var offsets = clocks.getValidOffsets(wish);
    if (offsets.size() == 1) {
      return wish.toInstant(offsets.get(0));
    }
    ZoneOffsetTransition change = clocks.getTransition(wish);
    note(Shift.of(change.isGap() ? Why.GAP : Why.OVERLAP, day));
    LocalDateTime shown = change.isGap() ? wish.plus(change.getDuration()) : wish;
    if (isQuiet(shown.toLocalTime()) || leadsToADayOff(shown.toLocalDate())) {
      day = shown.toLocalDate();
      time = shown.toLocalTime();
      return null;
    }
    return wish.toInstant(change.getOffsetBefore());
  }

  private boolean leadsToADayOff(LocalDate shown) {
    return !shown.equals(day) && calendar.off(shown).isPresent();
  }

  private void note(Shift shift) {
    if (shifts == null) {
      shifts = new ArrayList<>(2);
    }
    shifts.add(shift);
  }
}
