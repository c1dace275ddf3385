package io.praxisbot.core.cadence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days of a rule of which something may come after an instant. It skips what is
 * certainly over and what time off or closing days certainly take, and ends where a calendar that
 * left nothing so far will leave nothing later either. By one thread.
 */
final class Search {

  /** The difference between a day here and in UTC, and a day that the clocks skipped. */
  private static final int DAYS_OF_DOUBT = 3;

  /** Without closing days and time off years are alike: what never came in these never will. */
  private static final int YEARS = 5;

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  /** RFC 5545 has four digits for a year, and {@code java.time} is far from its own end. */
  static final LocalDate LAST = LocalDate.of(9999, 1, 1);

  private static final long SECONDS = Duration.ofDays(1).toSeconds();

  private final Rule rule;
  private final WorkCalendar calendar;
  private final LocalDate start;
  private LocalDate day;
  private @Nullable LocalDate end;

  Search(Rule rule, WorkCalendar calendar, LocalDate from, Instant after) {
    this.rule = rule;
    this.calendar = calendar;
    this.start = start(rule, from, after);
    this.day = from.isAfter(LAST) ? from : rule.firstFrom(start);
  }

  /** Whatever comes of a day of the rule comes before the rule's next day. */
  private static LocalDate start(Rule rule, LocalDate from, Instant after) {
    long today = Math.floorDiv(after.getEpochSecond(), SECONDS);
    long over = clamped(today) - DAYS_OF_DOUBT - rule.mostDaysBetween();
    return from.toEpochDay() >= over ? Planner.earlier(from, LAST) : LocalDate.ofEpochDay(over);
  }

  private static long clamped(long epochDay) {
    return Math.max(FIRST.toEpochDay(), Math.min(epochDay, LAST.toEpochDay()));
  }

  /** The day of the rule to look at. */
  LocalDate day() {
    return day;
  }

  /** Whether there is one. */
  boolean goesOn() {
    return !day.isAfter(end == null ? LAST : end);
  }

  /** Nothing came of that day. */
  void advance() {
    end = end == null ? end() : end;
    day = rule.firstFrom(Planner.later(day.plusDays(1), free()));
  }

  /** The first day of which something may come again. */
  private LocalDate free() {
    if (calendar.isAway(day)) {
      return calendar.away().flatMap(WorkCalendar.Away::until).orElse(LAST.plusDays(1));
    }
    Optional<LocalDate> closed = calendar.closing().lastOf(day);
    return closed.map(last -> last.minusDays(rule.mostDaysBetween())).orElse(day);
  }

  private LocalDate end() {
    LocalDate back = calendar.away().flatMap(WorkCalendar.Away::until).orElse(start);
    LocalDate open = calendar.closing().last().orElse(start);
    LocalDate alike = Planner.later(start, Planner.later(back, open));
    return Planner.earlier(Planner.earlier(alike, LAST).plusYears(YEARS), LAST);
  }
}
