package io.praxisbot.core.conversation.command;

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
 * @param nth which such day of the month, 1 to 4, or -1 for the last; 0 unless monthly
 * @param day on which day
 * @param time at which local time, to the minute; empty when the time is to stay as it is
 */
public record RhythmWords(
    Kind kind, int everyWeeks, int nth, DayOfWeek day, Optional<LocalTime> time) {

  static final int LAST = -1;
  static final int MAX_WEEKS = 12;

  /** How a rhythm repeats. */
  public enum Kind {
    WEEKLY,
    EVERY_N_WEEKS,
    MONTHLY
  }

  public RhythmWords {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    boolean sound =
        switch (kind) {
          case WEEKLY -> everyWeeks == 1 && nth == 0;
          case EVERY_N_WEEKS -> everyWeeks >= 2 && everyWeeks <= MAX_WEEKS && nth == 0;
          case MONTHLY -> everyWeeks == 0 && (nth == LAST || (nth >= 1 && nth <= 4));
        };
    if (!sound) {
      throw new IllegalArgumentException("no such rhythm: " + kind + " " + everyWeeks + " " + nth);
    }
  }

  /** Every week, or every n weeks. */
  static RhythmWords everyWeeks(int weeks, DayOfWeek day, Optional<LocalTime> time) {
    return new RhythmWords(weeks == 1 ? Kind.WEEKLY : Kind.EVERY_N_WEEKS, weeks, 0, day, time);
  }

  /** Once a month. */
  static RhythmWords monthly(int nth, DayOfWeek day, Optional<LocalTime> time) {
    return new RhythmWords(Kind.MONTHLY, 0, nth, day, time);
  }

  /** The same rhythm, at the given time unless it has one. */
  RhythmWords at(LocalTime otherwise) {
    return new RhythmWords(kind, everyWeeks, nth, day, Optional.of(time.orElse(otherwise)));
  }

  /** The one spelling to show, such as {@code every 2 weeks mon 10:00}. */
  public String canonical() {
    String repeats =
        switch (kind) {
          case WEEKLY -> "weekly ";
          case EVERY_N_WEEKS -> "every " + everyWeeks + " weeks ";
          case MONTHLY -> "monthly " + Ordinals.word(nth) + " ";
        };
    return repeats + dayWord() + time.map(at -> " " + at).orElse("");
  }

  private String dayWord() {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
