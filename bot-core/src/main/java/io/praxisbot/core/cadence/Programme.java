package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

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

  /** From one third Friday to the next it may be as many. */
  private static final int WEEKS_IN_A_MONTH = 5;

  /** Everybody chooses freely: what holds out of the box. */
  public static final Programme FLEXIBLE =
      new Programme(false, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59), 12);

  /** The times are set, and nobody chooses. */
  public static final Programme STRUCTURED =
      new Programme(true, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.of(23, 59), 12);

  public Programme {
    if (days.isEmpty() || to.isBefore(from)) {
      throw new IllegalArgumentException("a programme leaves some day and time to choose");
    }
    if (seldomest < 1 || seldomest > 12) {
      throw new IllegalArgumentException("check-ins come every 1 to 12 weeks");
    }
    days = Set.copyOf(days);
  }

  /** Whether somebody may choose that for themselves. */
  public boolean allows(Cadence cadence) {
    boolean inTime = !cadence.time().isBefore(from) && !cadence.time().isAfter(to);
    return !structured && inTime && allows(cadence.rule());
  }

  private boolean allows(Rule rule) {
    if (rule instanceof Weekly weekly) {
      return days.contains(weekly.day()) && weekly.everyWeeks() <= seldomest;
    }
    boolean onTheDays =
        rule instanceof Monthly monthly
            ? days.contains(monthly.day())
            : days.size() == DayOfWeek.values().length;
    return onTheDays && seldomest >= WEEKS_IN_A_MONTH;
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
   * @throws RuntimeException if it is none
   */
  public static Programme parse(String notation) {
    if (notation.equals("STRUCTURED")) {
      return STRUCTURED;
    }
    String[] parts = notation.split(";", -1);
    String[] times = parts[2].split("-", -1);
    return new Programme(
        false,
        Workdays.parse(parts[1].substring("BYDAY=".length())),
        LocalTime.parse(times[0]),
        LocalTime.parse(times[1]),
        Integer.parseInt(parts[3].substring("WEEKS=".length())));
  }
}
