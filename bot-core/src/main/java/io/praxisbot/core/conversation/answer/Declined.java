package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises a "no" or a "skip" to a question that isn't one of yes or no: nothing to add. */
public final class Declined {

  private static final Set<String> NO = Set.of("no", "nope", "nah", "n");

  private Declined() {}

  /** Whether the whole text says so; "no time this week" is an answer. */
  public static boolean isDeclined(String text) {
    return Skip.isSkip(text) || Said.isOneOf(text, NO);
  }
}
