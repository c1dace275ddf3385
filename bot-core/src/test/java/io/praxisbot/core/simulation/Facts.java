package io.praxisbot.core.simulation;

import io.praxisbot.core.cadence.Holidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What is true for one person at a time, and what anybody with a calendar would say about it. Knows
 * nothing of how Praxis plans.
 *
 * @param awayFrom the first day off; empty while there is none
 * @param backOn the first day back; empty while that is open
 * @param quiet from when until when; empty if there are no quiet hours
 */
record Facts(
    ZoneId zone,
    Habit habit,
    Set<DayOfWeek> workdays,
    Holidays holidays,
    Set<LocalDate> closed,
    Optional<Quiet> quiet,
    Optional<LocalDate> awayFrom,
    Optional<LocalDate> backOn) {

  /** Hours in which nobody is written to; they last over midnight. */
  record Quiet(LocalTime from, LocalTime to) {
    boolean at(LocalTime time) {
      return !time.isBefore(from) || time.isBefore(to);
    }
  }

  boolean away(LocalDate day) {
    return awayFrom.isPresent()
        && !day.isBefore(awayFrom.get())
        && (backOn.isEmpty() || day.isBefore(backOn.get()));
  }

  boolean rests(LocalDate day) {
    return !workdays.contains(day.getDayOfWeek())
        || closed.contains(day)
        || holidays.on(day).isPresent();
  }

  /** Such as on Fridays unless that is a day off, where nobody works on a Friday. */
  boolean neverAsked() {
    return habit.skips() && !workdays.contains(habit.day());
  }

  LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /** Whether somebody may be written to unasked. */
  boolean suits(Instant at) {
    LocalDateTime local = at.atZone(zone).toLocalDateTime();
    LocalDate day = local.toLocalDate();
    return !away(day)
        && !rests(day)
        && quiet.filter(hours -> hours.at(local.toLocalTime())).isEmpty();
  }

  /** Whether what is late comes then: by day, unless other quiet hours were set. */
  boolean awake(Instant at) {
    int hour = at.atZone(zone).getHour();
    return quiet.isPresent() || (hour >= 8 && hour < 20);
  }

  /** When the person is to be asked for that day of the habit; empty if it falls out. */
  Optional<Instant> asked(LocalDate day) {
    LocalDate tooLate = habit.following(day);
    if (habit.skips() && rests(day)) {
      return Optional.empty();
    }
    LocalTime time = habit.time();
    Optional<LocalDate> on = away(day) ? Optional.empty() : working(day, tooLate);
    if (quiet.filter(hours -> hours.at(time)).isPresent()) {
      boolean evening = !time.isBefore(quiet.get().from());
      on = evening ? on.flatMap(d -> working(d.plusDays(1), tooLate)) : on;
      return on.map(d -> d.atTime(quiet.get().to()).atZone(zone).toInstant());
    }
    return on.map(d -> d.atTime(time).atZone(zone).toInstant());
  }

  private Optional<LocalDate> working(LocalDate from, LocalDate tooLate) {
    LocalDate day = from;
    while (rests(day) && !away(day) && day.isBefore(tooLate)) {
      day = day.plusDays(1);
    }
    return away(day) || !day.isBefore(tooLate) ? Optional.empty() : Optional.of(day);
  }
}
