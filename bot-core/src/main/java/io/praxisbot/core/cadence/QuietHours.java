package io.praxisbot.core.cadence;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When nobody is written to unasked; what is planned then waits for the end.
 *
 * @param from the first quiet minute of the day
 * @param to the first minute after them; before {@code from} if they last over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** They may last so long: somebody who is never written to is never asked. */
  public static final Duration LONGEST = Duration.ofHours(16);

  public QuietHours {
    if (from.equals(to)) {
      throw new IllegalArgumentException("quiet hours end at another time than they begin");
    }
    if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES))
        || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("quiet hours begin and end in whole minutes");
    }
  }

  /** Whether that time is quiet. */
  public boolean cover(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean going = time.isBefore(to);
    return overnight() ? begun || going : begun && going;
  }

  /** Whether that quiet time ends on the next day only. */
  public boolean endTomorrow(LocalTime time) {
    return overnight() && !time.isBefore(from);
  }

  /** How long they last, as clocks show it. */
  public Duration length() {
    Duration length = Duration.between(from, to);
    return overnight() ? length.plusDays(1) : length;
  }

  private boolean overnight() {
    return to.isBefore(from);
  }

  /** As it is kept and typed: {@code 18:00-08:00}. */
  public String notation() {
    return from + "-" + to;
  }

  /**
   * The hours of a notation; empty for {@link SettingKind#OFF}.
   *
   * @throws IllegalArgumentException if it is neither; it never repeats the text
   */
  public static Optional<QuietHours> parse(String notation) {
    if (notation.equals(SettingKind.OFF)) {
      return Optional.empty();
    }
    LocalTime[] times = Notation.fromTo(notation);
    return Optional.of(new QuietHours(times[0], times[1]));
  }
}
