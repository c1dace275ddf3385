package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.OnDayOff;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A rhythm as typed.
 *
 * @param kind how it repeats
 * @param everyWeeks 1 for weekly, 2 to 12 for every n weeks, 0 for monthly
 * @param nth which such day of the month, 1 to 4, or -1 for the last; for a day of the month its
 *     number, 1 to 31, where 31 is the last of every month; 0 unless monthly
 * @param day on which day of the week; empty for a day of the month, and when, every n weeks, the
 *     day is to stay as it is
 * @param time at which local time, to the minute; empty when the time is to stay as it is
 * @param onDayOff what becomes of it on a day off; empty when that is to stay as it is
 */
public record RhythmWords(
    Kind kind,
    int everyWeeks,
    int nth,
    Optional<DayOfWeek> day,
    Optional<LocalTime> time,
    Optional<OnDayOff> onDayOff) {

  static final int LAST = -1;
  static final int LAST_DAY = 31;
  static final int MAX_WEEKS = 12;

  /** How a rhythm repeats. */
  public enum Kind {
    WEEKLY,
    EVERY_N_WEEKS,
    MONTHLY,
    /** On a day of every month. */
    MONTH_DAY
  }

  public RhythmWords {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(onDayOff, "onDayOff");
    boolean sound =
        switch (kind) {
          case WEEKLY -> everyWeeks == 1 && nth == 0;
          case EVERY_N_WEEKS -> everyWeeks >= 2 && everyWeeks <= MAX_WEEKS && nth == 0;
          case MONTHLY -> everyWeeks == 0 && (nth == LAST || (nth >= 1 && nth <= 4));
          case MONTH_DAY -> everyWeeks == 0 && nth >= 1 && nth <= LAST_DAY;
        };
    if (!sound || !daySound(kind, day.isPresent())) {
      throw new IllegalArgumentException("no such rhythm: " + kind + " " + everyWeeks + " " + nth);
    }
  }

  private static boolean daySound(Kind kind, boolean named) {
    return switch (kind) {
      case WEEKLY, MONTHLY -> named;
      case EVERY_N_WEEKS -> true;
      case MONTH_DAY -> !named;
    };
  }

  /** Every n weeks, on the day that holds now. */
  static RhythmWords everyWeeks(int weeks, Optional<LocalTime> time) {
    return new RhythmWords(Kind.EVERY_N_WEEKS, weeks, 0, Optional.empty(), time, Optional.empty());
  }

  /** The same rhythm, on that day unless it has one. */
  public RhythmWords on(DayOfWeek otherwise) {
    return kind == Kind.EVERY_N_WEEKS
        ? new RhythmWords(kind, everyWeeks, nth, Optional.of(day.orElse(otherwise)), time, onDayOff)
        : this;
  }

  /** Every week, or every n weeks. */
  static RhythmWords everyWeeks(int weeks, DayOfWeek day, Optional<LocalTime> time) {
    Kind kind = weeks == 1 ? Kind.WEEKLY : Kind.EVERY_N_WEEKS;
    return new RhythmWords(kind, weeks, 0, Optional.of(day), time, Optional.empty());
  }

  /** Once a month, on a day of the week. */
  static RhythmWords monthly(int nth, DayOfWeek day, Optional<LocalTime> time) {
    return new RhythmWords(Kind.MONTHLY, 0, nth, Optional.of(day), time, Optional.empty());
  }

  /** Once a month, on a day of the month. */
  static RhythmWords monthDay(int day, Optional<LocalTime> time) {
    return new RhythmWords(Kind.MONTH_DAY, 0, day, Optional.empty(), time, Optional.empty());
  }

  /** The same rhythm, at the given time unless it has one. */
  RhythmWords at(LocalTime otherwise) {
    return new RhythmWords(
        kind, everyWeeks, nth, day, Optional.of(time.orElse(otherwise)), onDayOff);
  }

  /** The same rhythm with what becomes of it on a day off. */
  RhythmWords with(Optional<OnDayOff> said) {
    return new RhythmWords(kind, everyWeeks, nth, day, time, said);
  }

  /** The one spelling to show, such as {@code every 2 weeks mon 10:00 skip holidays}. */
  public String canonical() {
    String repeats =
        switch (kind) {
          case WEEKLY -> "weekly ";
          case EVERY_N_WEEKS -> "every " + everyWeeks + " weeks" + (day.isPresent() ? " " : "");
          case MONTHLY -> "monthly " + Ordinals.word(nth) + " ";
          case MONTH_DAY ->
              nth == LAST_DAY ? "monthly last day" : "monthly on the " + Ordinals.suffixed(nth);
        };
    return repeats
        + day.map(RhythmWords::shortly).orElse("")
        + time.map(at -> " " + at).orElse("")
        + onDayOff.map(off -> off == OnDayOff.MOVES ? " move" : " skip holidays").orElse("");
  }

  /** As in "fri". */
  static String shortly(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
