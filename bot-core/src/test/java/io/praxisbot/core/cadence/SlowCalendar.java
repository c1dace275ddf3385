package io.praxisbot.core.cadence;

import io.praxisbot.core.cadence.Shift.Why;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What {@link Planner} must find, found the slow way: it looks at every day, counts weeks and
 * weekdays one by one, and asks a zone's transitions what its clocks showed.
 */
final class SlowCalendar {

  /** Whoever has nothing planned for so many years never has. */
  private static final int FAR = 4;

  private static final int MINUTES = 24 * 60;
  private static final boolean[] NONE_QUIET = new boolean[MINUTES];
  private static final Map<QuietHours, boolean[]> QUIET = new ConcurrentHashMap<>();

  private SlowCalendar() {}

  static Optional<Planned> next(
      Cadence cadence, ZoneId zone, LocalDate from, Instant after, WorkCalendar calendar) {
    LocalDate until = later(from, LocalDate.ofInstant(after, ZoneOffset.UTC)).plusYears(FAR);
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      if (isOn(cadence.rule(), day)
          && slot(cadence, zone, from, day, calendar) instanceof Planned planned
          && planned.at().isAfter(after)) {
        return Optional.of(planned);
      }
    }
    return Optional.empty();
  }

  /** Pushes a wish on by days and minutes until nothing stands against it, or it is too late. */
  static Slot slot(
      Cadence cadence, ZoneId zone, LocalDate from, LocalDate day, WorkCalendar calendar) {
    LocalDate next = dayAfter(cadence.rule(), day);
    boolean[] quiet = quietMinutes(calendar);
    List<Shift> why = new ArrayList<>();
    LocalDateTime wish = day.atTime(cadence.time());
    boolean untouched = true;
    while (isFarFrom(next, wish.toLocalDate())) {
      Optional<Shift> off = off(wish.toLocalDate(), calendar);
      if (off.isPresent()) {
        why.add(off.get());
        if (off.get().why() == Why.AWAY
            || (untouched && cadence.onDayOff() == OnDayOff.FALLS_OUT)) {
          return new Fallen(day, why);
        }
        do {
          wish = wish.plusDays(1);
        } while (isFree(wish.toLocalDate(), calendar) && isFarFrom(next, wish.toLocalDate()));
      } else if (isQuiet(wish, quiet)) {
        why.add(Shift.of(Why.QUIET, wish.toLocalDate()));
        while (isQuiet(wish, quiet)) {
          wish = wish.plusMinutes(1);
        }
      } else {
        Instant at = at(wish.toLocalDate(), wish.toLocalTime(), zone);
        LocalDateTime shown = at.atZone(zone).toLocalDateTime();
        boolean twice = zone.getRules().getValidOffsets(wish).size() > 1;
        if (twice || !shown.equals(wish)) {
          why.add(Shift.of(twice ? Why.OVERLAP : Why.GAP, wish.toLocalDate()));
        }
        boolean fits = shown.toLocalDate().equals(wish.toLocalDate());
        if (!isQuiet(shown, quiet) && (fits || off(shown.toLocalDate(), calendar).isEmpty())) {
          return new Planned(at, day, new Period(from, end(day, wish.toLocalDate())), why);
        }
        wish = shown;
      }
      untouched = false;
    }
    return new Fallen(day, why);
  }

  /** Two whole days lie between them. */
  private static boolean isFarFrom(LocalDate next, LocalDate day) {
    return day.datesUntil(later(day, next)).count() > 2;
  }

  private static LocalDate end(LocalDate day, LocalDate reached) {
    LocalDate end = day.plusDays(1);
    while (end.getDayOfWeek() != DayOfWeek.MONDAY) {
      end = end.plusDays(1);
    }
    return later(end, reached.plusDays(1));
  }

  private static LocalDate dayAfter(Rule rule, LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isOn(rule, next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static Optional<Shift> off(LocalDate day, WorkCalendar calendar) {
    if (calendar.away().isPresent()) {
      LocalDate back = calendar.away().get().until().orElse(LocalDate.MAX);
      if (!calendar.away().get().from().isAfter(day) && back.isAfter(day)) {
        return Optional.of(Shift.of(Why.AWAY, day));
      }
    }
    return free(day, calendar);
  }

  private static boolean isFree(LocalDate day, WorkCalendar calendar) {
    return free(day, calendar).isPresent();
  }

  private static Optional<Shift> free(LocalDate day, WorkCalendar calendar) {
    if (calendar.workdays().stream().noneMatch(day.getDayOfWeek()::equals)) {
      return Optional.of(Shift.of(Why.WEEKEND, day));
    }
    for (ClosingDays.Span span : calendar.closing().spans()) {
      if (span.first().datesUntil(span.last().plusDays(1)).anyMatch(day::equals)) {
        return Optional.of(Shift.of(Why.CLOSED, day));
      }
    }
    return calendar.holidays().on(day).map(name -> new Shift(Why.HOLIDAY, day, name));
  }

  private static boolean[] quietMinutes(WorkCalendar calendar) {
    return calendar
        .quiet()
        .map(hours -> QUIET.computeIfAbsent(hours, SlowCalendar::minutes))
        .orElse(NONE_QUIET);
  }

  private static boolean[] minutes(QuietHours hours) {
    boolean[] quiet = new boolean[MINUTES];
    for (LocalTime t = hours.from(); !t.equals(hours.to()); t = t.plusMinutes(1)) {
      quiet[t.toSecondOfDay() / 60] = true;
    }
    return quiet;
  }

  private static boolean isQuiet(LocalDateTime time, boolean[] quiet) {
    return quiet[time.toLocalTime().toSecondOfDay() / 60];
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  static boolean isOn(Rule rule, LocalDate day) {
    if (rule instanceof Weekly weekly) {
      return day.getDayOfWeek() == weekly.day() && isInLastWeekOfItsBlock(weekly, day);
    }
    if (rule instanceof DayOfMonth ofMonth) {
      boolean last = day.plusDays(1).getMonth() != day.getMonth();
      return day.getDayOfMonth() == ofMonth.day() || (last && day.getDayOfMonth() < ofMonth.day());
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
