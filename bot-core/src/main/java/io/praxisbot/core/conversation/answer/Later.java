package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises that somebody leaves a question for some other time, or for good. */
public final class Later {

  private static final Set<String> PHRASES =
      Set.of(
          "later",
          "maybe later",
          "not now",
          "not now please",
          "not now thanks",
          "not today",
          "not this time",
          "another time",
          "some other time",
          "forget it",
          "forget about it");

  private Later() {}

  /** Whether the whole text says so; "later in the week" is an answer. */
  public static boolean isLater(String text) {
    return Said.isOneOf(text, PHRASES);
  }
}
