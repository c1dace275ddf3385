package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises that somebody stays with the words that were asked about. */
public final class Keep {

  private static final Set<String> PHRASES =
      Set.of(
          "keep",
          "keep it",
          "keep it as it is",
          "keep it like that",
          "keep it that way",
          "keep that",
          "keep mine",
          "i keep it",
          "i'll keep it",
          "leave it",
          "leave it as it is",
          "leave it like that",
          "as it is",
          "it's fine",
          "it is fine",
          "that's it",
          "that is it",
          "that's what i mean",
          "i mean it",
          "just take it",
          "take it as it is",
          "same",
          "the same",
          "no");

  private Keep() {}

  /** Whether the whole text says so; "keep calm in meetings" is an answer. */
  public static boolean isKeep(String text) {
    return Said.isOneOf(text, PHRASES);
  }
}
