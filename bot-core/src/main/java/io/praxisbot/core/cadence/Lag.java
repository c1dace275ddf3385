package io.praxisbot.core.cadence;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the reminder of an unanswered check-in comes: so many working days after it.
 *
 * @param workingDays 1 to 5
 * @param time at what local time, in whole minutes
 */
public record Lag(int workingDays, LocalTime time) {

  /** The most working days after a check-in; a later reminder would meet the next one. */
  public static final int MOST = 5;

  private static final Pattern NOTATION =
      Pattern.compile("AFTER=([1-5]);BYHOUR=(1?[0-9]|2[0-3]);BYMINUTE=([1-5]?[0-9])");

  public Lag {
    if (workingDays < 1 || workingDays > MOST) {
      throw new IllegalArgumentException("a reminder comes 1 to 5 working days later");
    }
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("a reminder has a time in whole minutes");
    }
  }

  /**
   * As it is kept, in the manner of RFC 5545, which knows no working days: {@code
   * AFTER=1;BYHOUR=10;BYMINUTE=0}.
   */
  public String notation() {
    return "AFTER=%d;BYHOUR=%d;BYMINUTE=%d"
        .formatted(workingDays, time.getHour(), time.getMinute());
  }

  /**
   * The lag of a notation; empty for {@link SettingKind#OFF}.
   *
   * @throws IllegalArgumentException if it is neither; it never repeats the text
   */
  public static Optional<Lag> parse(String notation) {
    if (notation.equals(SettingKind.OFF)) {
      return Optional.empty();
    }
    Matcher matcher = NOTATION.matcher(notation);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a reminder is written like AFTER=1;BYHOUR=10;BYMINUTE=0");
    }
    LocalTime time =
        LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    return Optional.of(new Lag(Integer.parseInt(matcher.group(1)), time));
  }
}
