package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * From wishes on a wall clock to instants. Functions of their arguments alone: whoever plans says
 * what time it is.
 *
 * <p>A period ends on the Monday after its occurrence, and the next one starts there. So whoever
 * plans on from the end of the last period, under any cadence and in any zone, neither asks twice
 * for a day nor leaves one out.
 */
public final class Planner {

  /** No clock was ever put forward or back by more than a day; two more cost nothing. */
  private static final int DAYS_OF_DOUBT = 3;

  private Planner() {}

  /**
   * The next occurrence: the first of the rule's days that is not before {@code from} and whose
   * instant is after {@code after}. Its period starts at {@code from} even if earlier days of the
   * rule were over: then it is longer, and nothing is lost.
   *
   * @param zone where the person is
   * @param from the first day that no occurrence was about yet
   * @param after now, or the last occurrence
   */
  public static Planned next(Cadence cadence, ZoneId zone, LocalDate from, Instant after) {
    LocalDate day = cadence.rule().firstFrom(from);
    Instant at = at(day, cadence.time(), zone);
    while (!at.isAfter(after)) {
      day = cadence.rule().firstFrom(later(day.plusDays(1), certainlyOver(after, zone)));
      at = at(day, cadence.time(), zone);
    }
    return new Planned(at, day, new Period(from, day.with(TemporalAdjusters.next(MONDAY))));
  }

  /** The first Monday to Friday after {@code day}, at {@code time} in {@code zone}. */
  public static Instant nextWorkingDay(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDate next = day.plusDays(1);
    boolean weekend = next.getDayOfWeek().compareTo(SATURDAY) >= 0;
    return at(weekend ? next.with(TemporalAdjusters.next(MONDAY)) : next, time, zone);
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
    return LocalDate.ofInstant(after, zone).minusDays(DAYS_OF_DOUBT);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
