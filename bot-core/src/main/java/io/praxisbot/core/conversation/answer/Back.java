package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises that somebody wants the question before. */
public final class Back {

  private static final Set<String> PHRASES =
      Set.of("back", "go back", "back please", "previous", "previous question", "one back");

  private Back() {}

  /** Whether the whole text says so; "back in the office" is an answer. */
  public static boolean isBack(String text) {
    return Said.isOneOf(text, PHRASES);
  }
}
