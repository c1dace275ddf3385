package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One weekday in every block of {@code everyWeeks} weeks. It is the weekday in the <em>last</em>
 * week of the block, because a check-in looks back on all of it.
 *
 * @param everyWeeks how many ISO weeks make a block, 1 to 12
 * @param day the weekday
 * @param anchor a Monday on which a block starts; others start every {@code everyWeeks} weeks
 *     before and after it. Where every week is a block it says nothing, and one fixed Monday stands
 *     for all, so that equal rules are equal
 */
public record Weekly(int everyWeeks, DayOfWeek day, LocalDate anchor) implements Rule {

  private static final LocalDate ANY_MONDAY = LocalDate.of(1970, 1, 5);

  public Weekly {
    Objects.requireNonNull(day, "day");
    if (everyWeeks < 1 || everyWeeks > 12) {
      throw new IllegalArgumentException("a weekly rule comes every 1 to 12 weeks");
    }
    if (anchor.getDayOfWeek() != MONDAY) {
      throw new IllegalArgumentException("a block of weeks starts on a Monday");
    }
    // RFC 5545 has four digits for a year; a block so far away is a slip in any case.
    if (anchor.getYear() < 1900 || anchor.getYear() > 2999) {
      throw new IllegalArgumentException("a block of weeks starts between the years 1900 and 2999");
    }
    anchor = everyWeeks == 1 ? ANY_MONDAY : anchor;
  }

  /** Every week on this day. */
  public static Weekly on(DayOfWeek day) {
    return new Weekly(1, day, ANY_MONDAY);
  }

  /** The rule whose block starts with the ISO week of {@code firstDay}. */
  public static Weekly aligned(int everyWeeks, DayOfWeek day, LocalDate firstDay) {
    return new Weekly(everyWeeks, day, firstDay.with(previousOrSame(MONDAY)));
  }

  @Override
  public LocalDate firstFrom(LocalDate from) {
    return from.plusDays(Math.floorMod(inFirstBlock() - from.toEpochDay(), mostDaysBetween()));
  }

  @Override
  public int mostDaysBetween() {
    return 7 * everyWeeks;
  }

  @Override
  public String recurrence() {
    String interval = everyWeeks == 1 ? "" : ";INTERVAL=" + everyWeeks;
    return "FREQ=WEEKLY" + interval + ";BYDAY=" + Notation.code(day);
  }

  /** The rule's day in the anchor's block, counted as {@link LocalDate#toEpochDay()} does. */
  private long inFirstBlock() {
    return anchor.toEpochDay() + 7L * (everyWeeks - 1) + day.getValue() - MONDAY.getValue();
  }
}
