package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises that somebody has no answer yet and would like to be helped to one. */
public final class Unsure {

  private static final Set<String> PHRASES =
      Set.of(
          "not sure",
          "not sure yet",
          "i'm not sure",
          "i'm not sure yet",
          "i am not sure",
          "i am not sure yet",
          "unsure",
          "no idea",
          "no idea yet",
          "i have no idea",
          "do not know",
          "do not know yet",
          "i do not know",
          "i do not know yet",
          "dunno",
          "idk",
          "help me");

  private Unsure() {}

  /** Whether the whole text says so; "not sure how to say no" is an answer. */
  public static boolean isUnsure(String text) {
    return Said.isOneOf(text, PHRASES);
  }
}
