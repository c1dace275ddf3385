package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame that an admin gives to some people's check-ins.
 *
 * @param structured whether the time is set for them; else each chooses their own, within bounds
 * @param days on which they may choose to be asked; all seven if there is no bound
 * @param from the earliest time that they may choose
 * @param to the latest time that they may choose
 * @param seldomest the most weeks between check-ins that they may choose, 1 to 12
 */
public record Programme(
    boolean structured, Set<DayOfWeek> days, LocalTime from, LocalTime to, int seldomest) {

  private static final Set<DayOfWeek> ALL = Set.copyOf(EnumSet.allOf(DayOfWeek.class));
  private static final LocalTime LATEST = LocalTime.of(23, 59);
  private static final int SELDOMEST = 12;
  private static final Pattern NOTATION =
      Pattern.compile("FLEXIBLE;BYDAY=([A-Z,]+);([0-9:-]+);WEEKS=([1-9]|1[0-2])");

  /** The least that a flexible programme should leave of a day. */
  public static final Duration NARROWEST = Duration.ofHours(1);

  /** Everybody chooses freely: what holds out of the box. */
  public static final Programme FLEXIBLE =
      new Programme(false, ALL, LocalTime.MIN, LATEST, SELDOMEST);

  /** The times are set, and nobody chooses. */
  public static final Programme STRUCTURED =
      new Programme(true, ALL, LocalTime.MIN, LATEST, SELDOMEST);

  public Programme {
    if (structured) {
      // Nobody chooses, so bounds say nothing: equal programmes are equal.
      days = ALL;
      from = LocalTime.MIN;
      to = LATEST;
      seldomest = SELDOMEST;
    }
    if (days.isEmpty() || to.isBefore(from)) {
      throw new IllegalArgumentException("a programme leaves some day and time to choose");
    }
    if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES))
        || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("a programme's bounds are whole minutes");
    }
    if (seldomest < 1 || seldomest > SELDOMEST) {
      throw new IllegalArgumentException("check-ins come every 1 to 12 weeks");
    }
    days = Set.copyOf(days);
  }

  /** How much of a day it leaves to choose from. */
  public Duration width() {
    return Duration.between(from, to);
  }

  /** Whether somebody may choose that for themselves. */
  public boolean allows(Cadence cadence) {
    boolean inTime = !cadence.time().isBefore(from) && !cadence.time().isAfter(to);
    return !structured && inTime && allows(cadence.rule());
  }

  private boolean allows(Rule rule) {
    return rule.mostDaysBetween() <= 7 * seldomest && days.containsAll(days(rule));
  }

  private static Set<DayOfWeek> days(Rule rule) {
    if (rule instanceof Weekly weekly) {
      return Set.of(weekly.day());
    }
    return rule instanceof Monthly monthly ? Set.of(monthly.day()) : ALL;
  }

  /** As it is kept: {@code STRUCTURED}, or {@code FLEXIBLE;BYDAY=MO,TU;09:00-17:00;WEEKS=2}. */
  public String notation() {
    return structured
        ? "STRUCTURED"
        : "FLEXIBLE;BYDAY="
            + Workdays.notation(days)
            + ";"
            + from
            + "-"
            + to
            + ";WEEKS="
            + seldomest;
  }

  /**
   * The programme of a notation.
   *
   * @throws IllegalArgumentException if it is none; it never repeats the text
   */
  public static Programme parse(String notation) {
    if (notation.equals("STRUCTURED")) {
      return STRUCTURED;
    }
    Matcher parts = NOTATION.matcher(notation);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "a programme is written STRUCTURED, or like FLEXIBLE;BYDAY=MO,TU;09:00-17:00;WEEKS=2");
    }
    LocalTime[] times = Notation.fromTo(parts.group(2));
    return new Programme(
        false,
        Workdays.parse(parts.group(1)),
        times[0],
        times[1],
        Integer.parseInt(parts.group(3)));
  }
}
