package io.praxisbot.core.followup.gap;

import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.people.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures time without the days on which somebody is off: leave, public holidays and closing days.
 * Weekends are part of a week.
 *
 * @param pauses of all whose time off doesn't count
 */
record TimeThere(ZoneId zone, WorkCalendar calendar, List<Pause> pauses) {

  /** The person's own time. */
  static TimeThere of(Facts facts) {
    return new TimeThere(
        facts.person().zone(),
        facts.reminding().calendar(),
        facts.person().pause().stream().toList());
  }

  /** The time in which both are there. */
  TimeThere with(Optional<Pause> other) {
    return new TimeThere(zone, calendar, Stream.concat(pauses.stream(), other.stream()).toList());
  }

  /** Whether so much of it has gone by between the two. */
  boolean isOver(Instant from, Duration length, Instant now) {
    Duration left = length;
    Instant at = from;
    while (isPositive(left) && at.isBefore(now)) {
      LocalDate day = LocalDate.ofInstant(at, zone);
      Instant end = earlier(day.plusDays(1).atStartOfDay(zone).toInstant(), now);
      left = isOff(day) ? left : left.minus(Duration.between(at, end));
      at = end;
    }
    return !isPositive(left) && !at.isAfter(now);
  }

  /** How much of it has gone by between the two. */
  Duration between(Instant from, Instant now) {
    Duration all = Duration.ZERO;
    Instant at = from;
    while (at.isBefore(now)) {
      LocalDate day = LocalDate.ofInstant(at, zone);
      Instant end = earlier(day.plusDays(1).atStartOfDay(zone).toInstant(), now);
      all = isOff(day) ? all : all.plus(Duration.between(at, end));
      at = end;
    }
    return all;
  }

  private static boolean isPositive(Duration length) {
    return length.compareTo(Duration.ZERO) > 0;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private boolean isOff(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day))
        || calendar.closing().hold(day)
        || calendar.holidays().on(day).isPresent();
  }
}
