package io.praxisbot.core.conversation.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands which one of a list somebody means, by its place or by its words. */
public final class PickReader {

  /** Fewer letters than that are in everything. */
  private static final int FEWEST_LETTERS = 3;

  private static final Map<String, Integer> PLACES =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5);

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:the |number |no |nr )*(\\d{1,2}|first|second|third|fourth|fifth|last)(?: (?:one|1))?");

  private static final Pattern POINTING = Pattern.compile("^(?:(?:the|my|this|that|for|with) )+");

  private PickReader() {}

  /**
   * The index of the one that is meant.
   *
   * @param options as they are shown, the first one being number 1
   * @return empty if it is none of them, or could be several
   */
  public static Optional<Integer> read(String text, List<String> options) {
    Matcher place = PLACE.matcher(NumberWords.inDigits(plain(text)));
    return place.matches()
        ? index(place.group(1), options.size())
        : byWords(POINTING.matcher(plain(text)).replaceFirst(""), options);
  }

  private static Optional<Integer> index(String place, int size) {
    int number =
        place.equals("last")
            ? size
            : PLACES.containsKey(place) ? PLACES.getOrDefault(place, 0) : Integer.parseInt(place);
    return number >= 1 && number <= size ? Optional.of(number - 1) : Optional.empty();
  }

  private static Optional<Integer> byWords(String words, List<String> options) {
    List<Integer> meant =
        IntStream.range(0, options.size())
            .filter(i -> holds(plain(options.get(i)), words))
            .boxed()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static boolean holds(String option, String words) {
    return words.length() >= FEWEST_LETTERS
        && ((" " + option + " ").contains(" " + words + " ") || words.contains(option));
  }

  private static String plain(String text) {
    return Plain.of(text).replace(",", "").toLowerCase(Locale.ROOT);
  }
}
