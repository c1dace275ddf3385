package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.goal.Focus;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A first guess at what a goal builds, from its words; the person can change it. */
final class FocusReader {

  private static final Map<Focus, Set<String>> SIGNS =
      Map.of(
          Focus.KNOWLEDGE,
          Set.of("course", "book", "read", "mentor", "certificate", "study", "understand", "know"),
          Focus.EXPERIENCE,
          Set.of("lead", "leading", "project", "manage", "run", "team", "present", "organise"));

  private FocusReader() {}

  /** What the words point to; a technique if they point nowhere. */
  static Focus read(String wish) {
    for (String word : wish.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
      for (Map.Entry<Focus, Set<String>> sign : SIGNS.entrySet()) {
        if (sign.getValue().contains(word)) {
          return sign.getKey();
        }
      }
    }
    return Focus.TECHNIQUE;
  }
}
