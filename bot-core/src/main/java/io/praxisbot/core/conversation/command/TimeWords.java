package io.praxisbot.core.conversation.command;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: 15:00, 15.00, 1500, 3pm, 3 pm, 15h, noon. */
final class TimeWords {

  /** A time, how many words it took, and whether the half of the day is a guess. */
  record Time(LocalTime at, int words, Certainty certainty) {}

  private static final Map<String, LocalTime> NAMED =
      Map.of(
          "noon", LocalTime.NOON,
          "midday", LocalTime.NOON,
          "midnight", LocalTime.MIDNIGHT);
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:(?:[:.h]|(?=\\d\\d(?:[ap]m)?$))(\\d\\d))?(am|pm|h)?");
  private static final Set<String> HALVES = Set.of("am", "pm", "a.m", "p.m", "a.m.", "p.m.");
  private static final Set<String> UNITS = Set.of("o'clock", "oclock", "h", "hrs", "hours");

  /** Before this hour, a number without am or pm rather means the afternoon. */
  private static final int EARLIEST_MORNING = 7;

  private TimeWords() {}

  /** Reads a time from a word, together with the next one where it belongs to it. */
  static Optional<Time> read(String word, String next) {
    if (NAMED.containsKey(word)) {
      return Optional.ofNullable(NAMED.get(word)).map(at -> new Time(at, 1, Certainty.EXACT));
    }
    if (HALVES.contains(next)) {
      return clock(word + next.replace(".", ""), 2);
    }
    return clock(word, UNITS.contains(next) ? 2 : 1);
  }

  /** Whether a word makes a time of the number before it, as in "3 pm". */
  static boolean goesOn(String word) {
    return HALVES.contains(word) || UNITS.contains(word);
  }

  /** Whether a word was probably meant as a time. */
  static boolean resembles(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static Optional<Time> clock(String word, int words) {
    Matcher clock = CLOCK.matcher(word);
    if (!clock.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    if (half == null || half.equals("h")) {
      boolean bare = half == null && clock.group(2) == null;
      return bare ? bareHour(hour, words) : time(hour, minute, words, Certainty.EXACT);
    }
    return onTwelveHourClock(hour, minute, half, words);
  }

  private static Optional<Time> bareHour(int hour, int words) {
    boolean afternoon = hour > 0 && hour < EARLIEST_MORNING;
    return time(
        afternoon ? hour + 12 : hour,
        0,
        words,
        hour < EARLIEST_MORNING ? Certainty.GUESSED : Certainty.EXACT);
  }

  private static Optional<Time> onTwelveHourClock(int hour, int minute, String half, int words) {
    if (hour < 1 || hour > 12) {
      return half.equals("pm") && hour > 12
          ? time(hour, minute, words, Certainty.GUESSED)
          : Optional.empty();
    }
    return time(hour % 12 + (half.equals("pm") ? 12 : 0), minute, words, Certainty.EXACT);
  }

  private static Optional<Time> time(int hour, int minute, int words, Certainty certainty) {
    return hour < 24 && minute < 60
        ? Optional.of(new Time(LocalTime.of(hour, minute), words, certainty))
        : Optional.empty();
  }
}
