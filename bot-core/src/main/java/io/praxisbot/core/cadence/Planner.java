package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From wishes on a wall clock to instants. Functions of their arguments alone: whoever plans says
 * what time it is.
 *
 * <p>What falls on a day off moves to the next working day that is at least three days before the
 * rule's next day, or falls out. A period ends on the Monday after its occurrence, or after the day
 * to which that was moved; the next one starts there. So whoever plans on from the end of the last
 * period, under any cadence and in any zone, neither asks twice for a day nor leaves one out.
 */
public final class Planner {

  private static final WorkCalendar MONDAY_TO_FRIDAY =
      new WorkCalendar(
          Workdays.USUAL, Holidays.NONE, ClosingDays.NONE, Optional.empty(), Optional.empty());

  /** So many days at least lie between the day to which something moved and the rule's next. */
  static final int DAYS_APART = 3;

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
   * @return empty if the calendar leaves none, such as in an open pause, or none before the year
   *     9999
   */
  public static Optional<Planned> next(
      Cadence cadence, ZoneId zone, LocalDate from, Instant after, WorkCalendar calendar) {
    Search search = new Search(cadence.rule(), calendar, from, after);
    while (search.goesOn()) {
      Slot slot = slot(cadence, zone, from, search.day(), calendar);
      if (slot instanceof Planned planned && planned.at().isAfter(after)) {
        return Optional.of(planned);
      }
      search.advance();
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
    LocalDate day = new Search(cadence.rule(), calendar, from, after).day();
    while (day.isBefore(earlier(until, Search.LAST))) {
      Slot slot = slot(cadence, zone, start, day, calendar);
      if (slot instanceof Planned planned && planned.at().isAfter(after)) {
        slots.add(planned);
        start = planned.period().end();
      } else if (slot instanceof Fallen && at(day, cadence.time(), zone).isAfter(after)) {
        slots.add(slot);
      }
      day = cadence.rule().firstFrom(day.plusDays(1));
    }
    return slots;
  }

  /**
   * What one day of the rule comes to. Moved, it stays {@link #DAYS_APART} before the rule's next
   * day: nobody is asked the same on two days running, wherever they travel, and a period's end
   * never passes that day.
   */
  private static Slot slot(
      Cadence cadence, ZoneId zone, LocalDate from, LocalDate day, WorkCalendar calendar) {
    LocalDate tooLate = cadence.rule().firstFrom(day.plusDays(1)).minusDays(DAYS_APART - 1);
    Landing landing = new Landing(day, cadence.time(), tooLate, calendar, zone.getRules());
    Instant at = landing.find(cadence.onDayOff() == OnDayOff.MOVES);
    if (at == null) {
      return new Fallen(day, landing.shifts());
    }
    LocalDate end = later(mondayAfter(day), landing.day().plusDays(1));
    return new Planned(at, day, new Period(from, end), landing.shifts());
  }

  /** The first Monday to Friday after {@code day}, at {@code time} in {@code zone}. */
  public static Instant nextWorkingDay(LocalDate day, LocalTime time, ZoneId zone) {
    return after(day, new Lag(1, time), zone, MONDAY_TO_FRIDAY).orElseThrow().toInstant();
  }

  /**
   * The working day so many working days after {@code day}, at that time in that zone; if that is
   * quiet, when it no longer is, on a working day. Time off doesn't count. Empty if there is none
   * within a year.
   */
  public static Optional<ZonedDateTime> after(
      LocalDate day, Lag lag, ZoneId zone, WorkCalendar calendar) {
    LocalDate tooLate = day.plusYears(1);
    LocalDate reached = day;
    for (int i = 0; i < lag.workingDays() && reached.isBefore(tooLate); i++) {
      reached = calendar.workingDayFrom(reached.plusDays(1), tooLate);
    }
    WorkCalendar always = calendar.with(Optional.empty());
    Instant at = new Landing(reached, lag.time(), tooLate, always, zone.getRules()).find(true);
    return Optional.ofNullable(at).map(instant -> instant.atZone(zone));
  }

  /**
   * The instant of a wish on a wall clock. In a gap the time shifts by the gap's length, in an
   * overlap the earlier of the two counts, both as {@link ZonedDateTime#of(LocalDate, LocalTime,
   * ZoneId)} has it.
   */
  public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }

  private static LocalDate mondayAfter(LocalDate day) {
    return day.plusDays(DayOfWeek.SUNDAY.getValue() + 1L - day.getDayOfWeek().getValue());
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
