package io.praxisbot.core.followup.oneonone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When two people talk: once, or every few weeks.
 *
 * @param first the first day, where whoever said so is
 * @param time at which time there; empty if only the day was said
 * @param zone where whoever said so is
 * @param everyWeeks 1 to {@value #MOST_WEEKS}; 0 for once
 * @param setAt when it was said: it holds under the line that there was then
 */
public record Meeting(
    LocalDate first, Optional<LocalTime> time, ZoneId zone, int everyWeeks, Instant setAt) {

  public static final int MOST_WEEKS = 12;

  public Meeting {
    if (everyWeeks < 0 || everyWeeks > MOST_WEEKS) {
      throw new IllegalArgumentException("two people talk once, or every 1 to 12 weeks");
    }
  }

  /** The first of its days that is, for somebody in that zone, not before that one. */
  public Optional<LocalDate> next(LocalDate from, ZoneId reader) {
    return around(from)
        .map(day -> there(day, reader))
        .filter(theirs -> !theirs.isBefore(from))
        .findFirst();
  }

  /** When they talk, if that is on that day of somebody in that zone and the time was said. */
  public Optional<Instant> at(LocalDate theirs, ZoneId reader) {
    return around(theirs)
        .filter(day -> there(day, reader).equals(theirs))
        .findFirst()
        .flatMap(this::clock)
        .map(ZonedDateTime::toInstant);
  }

  /** Some of its days, where whoever said so is: zones are at most a day apart. */
  private Stream<LocalDate> around(LocalDate day) {
    return everyWeeks == 0
        ? Stream.of(first)
        : Stream.iterate(notBefore(day.minusDays(1)), on -> on.plusWeeks(everyWeeks)).limit(3);
  }

  private LocalDate notBefore(LocalDate earliest) {
    long between = Math.max(0, ChronoUnit.DAYS.between(first, earliest));
    long every = 7L * everyWeeks;
    return first.plusDays((between + every - 1) / every * every);
  }

  /** The day on which that one is in another zone: without a time it is the same everywhere. */
  private LocalDate there(LocalDate day, ZoneId reader) {
    return clock(day).map(at -> at.withZoneSameInstant(reader).toLocalDate()).orElse(day);
  }

  private Optional<ZonedDateTime> clock(LocalDate day) {
    return time.map(clock -> day.atTime(clock).atZone(zone));
  }
}
