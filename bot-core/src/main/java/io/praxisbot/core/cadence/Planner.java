package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From wishes on a wall clock to instants. Functions of their arguments alone: whoever plans says
 * what time it is.
 *
 * <p>A period ends on the Monday after its occurrence, or after the day to which that was moved;
 * the next one starts there. So whoever plans on from the end of the last period, under any cadence
 * and in any zone, neither asks twice for a day nor leaves one out.
 */
public final class Planner {

  /** No clock was ever put forward or back by more than a day; two more cost nothing. */
  private static final int DAYS_OF_DOUBT = 3;

  /** What was moved stays before the rule's next day, so that this much further back is over. */
  private static final int LONGEST_PERIOD = 12 * 7;

  /** Whoever has no working day on this many of the rule's days is asked no more. */
  private static final int MOST_FALLEN = 400;

  private static final WorkCalendar MONDAY_TO_FRIDAY =
      new WorkCalendar(
          Workdays.USUAL, Holidays.NONE, ClosingDays.NONE, Optional.empty(), Optional.empty());

  private Planner() {}

  /** As {@link #next(Cadence, ZoneId, LocalDate, Instant, WorkCalendar)}, where every day works. */
  public static Planned next(Cadence cadence, ZoneId zone, LocalDate from, Instant after) {
    return next(cadence, zone, from, after, WorkCalendar.ALWAYS).orElseThrow();
  }

  /**
   * The next occurrence: the first that the calendar leaves on or for a day of the rule that is not
   * before {@code from}, and whose instant is after {@code after}. Its period starts at {@code
   * from} even if earlier days of the rule were over or fell out: then it is longer, and nothing is
   * lost.
   *
   * @param zone where the person is
   * @param from the first day that no occurrence was about yet
   * @param after now, or the last occurrence
   * @return empty if the calendar leaves none, such as in an open pause
   */
  public static Optional<Planned> next(
      Cadence cadence, ZoneId zone, LocalDate from, Instant after, WorkCalendar calendar) {
    LocalDate day = cadence.rule().firstFrom(from);
    for (int looked = 0; looked < MOST_FALLEN; looked++) {
      Slot slot = slot(cadence, zone, from, day, calendar);
      if (slot instanceof Planned planned && planned.at().isAfter(after)) {
        return Optional.of(planned);
      }
      if (endless(calendar, day)) {
        return Optional.empty();
      }
      day = cadence.rule().firstFrom(later(day.plusDays(1), certainlyOver(after, zone)));
    }
    return Optional.empty();
  }

  /**
   * What every day of the rule comes to, from {@code from} on: what happens after {@code after},
   * and what falls out, in order of the rule's days, up to that day.
   *
   * @param until the first day of the rule that is left out
   */
  public static List<Slot> outlook(
      Cadence cadence,
      ZoneId zone,
      LocalDate from,
      Instant after,
      WorkCalendar calendar,
      LocalDate until) {
    List<Slot> slots = new ArrayList<>();
    LocalDate start = from;
    LocalDate day = cadence.rule().firstFrom(from);
    while (day.isBefore(until)) {
      Slot slot = slot(cadence, zone, start, day, calendar);
      if (slot instanceof Planned planned) {
        if (planned.at().isAfter(after)) {
          slots.add(planned);
          start = planned.period().end();
        }
      } else if (!day.isBefore(LocalDate.ofInstant(after, zone))) {
        slots.add(slot);
      }
      day = cadence.rule().firstFrom(later(day.plusDays(1), start));
    }
    return slots;
  }

  /** What one day of the rule comes to. */
  private static Slot slot(
      Cadence cadence, ZoneId zone, LocalDate from, LocalDate day, WorkCalendar calendar) {
    List<Shift> shifts = new ArrayList<>(2);
    Optional<LocalDateTime> wish = wish(cadence, day, calendar, shifts);
    if (wish.isEmpty()) {
      return new Fallen(day, shifts);
    }
    LocalDateTime local = wish.get();
    clocks(local, zone).ifPresent(shifts::add);
    LocalDate end =
        later(day.with(TemporalAdjusters.next(MONDAY)), local.toLocalDate().plusDays(1));
    return new Planned(
        at(local.toLocalDate(), local.toLocalTime(), zone), day, new Period(from, end), shifts);
  }

  /** The moment on the wall clock that the calendar leaves for that day of the rule, if any. */
  private static Optional<LocalDateTime> wish(
      Cadence cadence, LocalDate day, WorkCalendar calendar, List<Shift> shifts) {
    Optional<Shift> off = calendar.off(day);
    off.ifPresent(shifts::add);
    boolean falls =
        off.isPresent()
            && (cadence.onDayOff() == OnDayOff.FALLS_OUT || off.get().why() == Shift.Why.AWAY);
    if (falls) {
      return Optional.empty();
    }
    LocalTime time = cadence.time();
    Optional<QuietHours> quiet = calendar.quiet().filter(hours -> hours.cover(time));
    quiet.ifPresent(hours -> shifts.add(Shift.of(Shift.Why.QUIET, day)));
    boolean tomorrow = quiet.filter(hours -> hours.endTomorrow(time)).isPresent();
    if (off.isEmpty() && !tomorrow) {
      return Optional.of(day.atTime(quiet.map(QuietHours::to).orElse(time)));
    }
    // A day off has no evening: what moves to a morning after one needs a working day before that.
    LocalDate latest = cadence.rule().firstFrom(day.plusDays(1));
    Optional<LocalDate> evening =
        off.isEmpty() ? Optional.of(day) : workingDay(day.plusDays(1), latest, calendar);
    Optional<LocalDate> moved =
        tomorrow ? evening.flatMap(e -> workingDay(e.plusDays(1), latest, calendar)) : evening;
    return moved.map(d -> d.atTime(quiet.map(QuietHours::to).orElse(time)));
  }

  private static Optional<LocalDate> workingDay(
      LocalDate from, LocalDate before, WorkCalendar calendar) {
    for (LocalDate day = from; day.isBefore(before); day = day.plusDays(1)) {
      Optional<Shift> off = calendar.off(day);
      if (off.isEmpty()) {
        return Optional.of(day);
      }
      if (off.get().why() == Shift.Why.AWAY) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Shift> clocks(LocalDateTime wish, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(wish);
    if (change == null) {
      return Optional.empty();
    }
    Shift.Why why = change.isGap() ? Shift.Why.GAP : Shift.Why.OVERLAP;
    return Optional.of(Shift.of(why, wish.toLocalDate()));
  }

  private static boolean endless(WorkCalendar calendar, LocalDate day) {
    return calendar
        .away()
        .filter(away -> away.until().isEmpty() && calendar.isAway(day))
        .isPresent();
  }

  /** The first Monday to Friday after {@code day}, at {@code time} in {@code zone}. */
  public static Instant nextWorkingDay(LocalDate day, LocalTime time, ZoneId zone) {
    return after(day, new Lag(1, time), zone, MONDAY_TO_FRIDAY).orElseThrow().toInstant();
  }

  /**
   * The working day so many working days after {@code day}, at that time in that zone, its quiet
   * hours spared. Empty if there is none within a year.
   */
  public static Optional<ZonedDateTime> after(
      LocalDate day, Lag lag, ZoneId zone, WorkCalendar calendar) {
    LocalDate reached = day;
    for (int i = 0; i < lag.workingDays(); i++) {
      Optional<LocalDate> next =
          workingDay(reached.plusDays(1), day.plusYears(1), calendar.with(Optional.empty()));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      reached = next.get();
    }
    LocalTime time =
        calendar.quiet().filter(q -> q.cover(lag.time())).map(QuietHours::to).orElse(lag.time());
    return Optional.of(at(reached, time, zone).atZone(zone));
  }

  /**
   * The instant of a wish on a wall clock. In a gap the time shifts by the gap's length, in an
   * overlap the earlier of the two counts, both as {@link ZonedDateTime#of(LocalDate, LocalTime,
   * ZoneId)} has it.
   */
  public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  /** A day whose every time is over at {@code after}: spares walking there after a long absence. */
  private static LocalDate certainlyOver(Instant after, ZoneId zone) {
    return LocalDate.ofInstant(after, zone).minusDays(DAYS_OF_DOUBT + LONGEST_PERIOD);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
