package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Short texts that mean one thing. */
final class Said {

  /** Longer texts say more than one thing. */
  static final int LONGEST = 60;

  private Said() {}

  /** Whether the whole text is one of the phrases, whatever its case and punctuation. */
  static boolean isOneOf(String text, Set<String> phrases) {
    return text.strip().length() <= LONGEST && phrases.contains(Plain.of(text).replace(",", ""));
  }
}
