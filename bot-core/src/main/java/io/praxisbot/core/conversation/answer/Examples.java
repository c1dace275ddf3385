package io.praxisbot.core.conversation.answer;

import java.util.Set;

/** Recognises that somebody would like to see what others take on. */
public final class Examples {

  private static final Set<String> PHRASES =
      Set.of(
          "example",
          "examples",
          "an example",
          "for example",
          "show me examples",
          "show me an example",
          "show examples",
          "give me examples",
          "give me an example",
          "examples please",
          "ideas",
          "any ideas",
          "show me ideas",
          "suggestions",
          "templates",
          "template",
          "show me templates");

  private Examples() {}

  /** Whether the whole text says so; "give examples in talks" is an answer. */
  public static boolean areWanted(String text) {
    return Said.isOneOf(text, PHRASES);
  }
}
