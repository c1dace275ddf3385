package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small numbers as people write them: 2, two, 2nd, second, last. */
final class Ordinals {

  private static final List<String> CARDINALS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> WORDS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "last", RhythmWords.LAST);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern SUFFIXED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

  private Ordinals() {}

  /** 2 or two; at most three digits. */
  static OptionalInt cardinal(String word) {
    if (DIGITS.matcher(word).matches()) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    int index = CARDINALS.indexOf(word);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** 2nd or second; -1 for last. */
  static OptionalInt ordinal(String word) {
    Matcher suffixed = SUFFIXED.matcher(word);
    if (suffixed.matches()) {
      return OptionalInt.of(Integer.parseInt(suffixed.group(1)));
    }
    Integer number = WORDS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** As in "15th" or "31st". */
  static String suffixed(int ordinal) {
    boolean teen = ordinal / 10 % 10 == 1;
    return ordinal
        + switch (teen ? 0 : ordinal % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** The word for one of 1 to 4, or -1. */
  static String word(int ordinal) {
    return switch (ordinal) {
      case 1 -> "first";
      case 2 -> "second";
      case 3 -> "third";
      case 4 -> "fourth";
      default -> "last";
    };
  }
}
