package io.praxisbot.core.conversation.answer;

import java.util.Locale;
import java.util.Set;

/** Recognises that somebody only thanks the bot for what it said. */
public final class Thanks {

  private static final Set<String> PHRASES = Set.of("thanks", "thank you", "thx", "ok", "okay");

  private Thanks() {}

  /** Whether the whole text is a thank you. */
  public static boolean isThanks(String text) {
    return PHRASES.contains(text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", ""));
  }
}
