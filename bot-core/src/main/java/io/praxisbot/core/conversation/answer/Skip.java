package io.praxisbot.core.conversation.answer;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises that somebody would rather not answer a question. */
public final class Skip {

  private static final Set<String> PHRASES =
      Set.of(
          "skip",
          "skip it",
          "skip this",
          "skip please",
          "pass",
          "nothing",
          "nothing really",
          "nothing special",
          "none",
          "no thanks",
          "no thank you",
          "na",
          "no comment");
  private static final Pattern DASHES = Pattern.compile("[-–—]{1,3}");

  private Skip() {}

  /** Whether the whole text says so; "skip the meeting" is an answer. */
  public static boolean isSkip(String text) {
    return DASHES.matcher(text.strip()).matches() || Said.isOneOf(text, PHRASES);
  }
}
