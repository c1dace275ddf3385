package io.praxisbot.core.conversation.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The buttons of a question, as people type them. A text that fits two of them is none. */
final class Choices<C extends Enum<C>> {

  /** What may stand around an answer without changing it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:please|ok|okay|well|then|so|let's|lets|let us|maybe|just|i will|i'll|i would like to"
              + "|i'd like to|i want to|i'd rather|rather|thanks|yes) )++");

  private static final Pattern AFTER = Pattern.compile("(?: (?:please|then|for now|thanks))++$");

  private final Map<C, Pattern> patterns;

  /** Patterns of whole answers, as {@link Plain} spells them and without commas. */
  Choices(Map<C, String> patterns) {
    this.patterns =
        patterns.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Pattern.compile(e.getValue())));
  }

  Optional<C> read(String text) {
    if (text.strip().length() > Said.LONGEST) {
      return Optional.empty();
    }
    String plain = Plain.of(text).replace(",", "");
    String bare = AFTER.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    List<C> meant =
        patterns.entrySet().stream()
            .filter(e -> fits(e.getValue(), plain) || fits(e.getValue(), bare))
            .map(Map.Entry::getKey)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static boolean fits(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }
}
