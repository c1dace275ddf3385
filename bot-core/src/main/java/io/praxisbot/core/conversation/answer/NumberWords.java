package io.praxisbot.core.conversation.answer;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that people write as words, up to a hundred. */
final class NumberWords {

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("once", 1),
          entry("two", 2),
          entry("twice", 2),
          entry("three", 3),
          entry("thrice", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19),
          entry("hundred", 100),
          entry("dozen", 12));

  private static final Pattern TENS_AND_MORE =
      Pattern.compile(
          "\\b("
              + String.join("|", TENS.keySet())
              + ")(?:[- ](one|two|three|four|five|six|seven|eight|nine))?\\b");
  private static final Pattern SINGLE =
      Pattern.compile(
          "\\b(?:(?:a|one) (?=hundred|dozen))?(" + String.join("|", SMALL.keySet()) + ")\\b");

  private NumberWords() {}

  /** The same text, in lower case, with digits in place of those words. */
  static String inDigits(String words) {
    String tens =
        TENS_AND_MORE
            .matcher(words)
            .replaceAll(m -> String.valueOf(TENS.getOrDefault(m.group(1), 0) + small(m.group(2))));
    return SINGLE.matcher(tens).replaceAll(m -> String.valueOf(small(m.group(1))));
  }

  private static int small(@Nullable String word) {
    return word == null ? 0 : SMALL.getOrDefault(word, 0);
  }
}
