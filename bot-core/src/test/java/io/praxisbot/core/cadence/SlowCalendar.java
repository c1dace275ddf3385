package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link Planner} must find, found the slow way: it looks at every day, counts weeks and
 * weekdays one by one, and asks a zone's transitions what its clocks showed.
 */
final class SlowCalendar {

  private SlowCalendar() {}

  static Planned next(Cadence cadence, ZoneId zone, LocalDate from, Instant after) {
    LocalDate day = from;
    while (!isOn(cadence.rule(), day) || !at(day, cadence.time(), zone).isAfter(after)) {
      day = day.plusDays(1);
    }
    LocalDate end = day.plusDays(1);
    while (end.getDayOfWeek() != DayOfWeek.MONDAY) {
      end = end.plusDays(1);
    }
    return new Planned(at(day, cadence.time(), zone), day, new Period(from, end));
  }

  static boolean isOn(Rule rule, LocalDate day) {
    if (rule instanceof Weekly weekly) {
      return day.getDayOfWeek() == weekly.day() && isInLastWeekOfItsBlock(weekly, day);
    }
    Monthly monthly = (Monthly) rule;
    return day.getDayOfWeek() == monthly.day() && isNth(monthly.nth(), day);
  }

  private static boolean isInLastWeekOfItsBlock(Weekly weekly, LocalDate day) {
    LocalDate block = weekly.anchor();
    while (block.isAfter(day)) {
      block = block.minusWeeks(weekly.everyWeeks());
    }
    while (!block.plusWeeks(weekly.everyWeeks()).isAfter(day)) {
      block = block.plusWeeks(weekly.everyWeeks());
    }
    return !day.isBefore(block.plusWeeks(weekly.everyWeeks() - 1L));
  }

  private static boolean isNth(int nth, LocalDate day) {
    if (nth == Monthly.LAST) {
      return day.plusWeeks(1).getMonth() != day.getMonth();
    }
    int count = 0;
    for (LocalDate d = day; d.getMonth() == day.getMonth(); d = d.minusWeeks(1)) {
      count++;
    }
    return count == nth;
  }

  /** The first instant at which the clocks show that time; if they never do, see the gap. */
  static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDateTime wish = LocalDateTime.of(day, time);
    ZoneRules rules = zone.getRules();
    for (ZoneOffset offset : offsetsAround(wish, rules)) {
      Instant instant = wish.toInstant(offset);
      if (rules.getOffset(instant).equals(offset)) {
        return instant;
      }
    }
    return shiftedByTheGap(wish, rules);
  }

  /** All offsets within two days of that time, from the furthest ahead: its instant is earliest. */
  private static List<ZoneOffset> offsetsAround(LocalDateTime wish, ZoneRules rules) {
    Instant start = wish.minusDays(2).toInstant(ZoneOffset.UTC);
    Instant end = wish.plusDays(2).toInstant(ZoneOffset.UTC);
    List<ZoneOffset> offsets = new ArrayList<>(List.of(rules.getOffset(start)));
    ZoneOffsetTransition next = rules.nextTransition(start);
    while (next != null && next.getInstant().isBefore(end)) {
      offsets.add(next.getOffsetAfter());
      next = rules.nextTransition(next.getInstant());
    }
    offsets.sort((a, b) -> Integer.compare(b.getTotalSeconds(), a.getTotalSeconds()));
    return offsets;
  }

  /** As late after the transition as the wish is after the gap's start. */
  private static Instant shiftedByTheGap(LocalDateTime wish, ZoneRules rules) {
    ZoneOffsetTransition gap = rules.nextTransition(wish.minusDays(2).toInstant(ZoneOffset.UTC));
    while (wish.isBefore(gap.getDateTimeBefore()) || !wish.isBefore(gap.getDateTimeAfter())) {
      gap = rules.nextTransition(gap.getInstant());
    }
    return gap.getInstant().plus(Duration.between(gap.getDateTimeBefore(), wish));
  }
}
