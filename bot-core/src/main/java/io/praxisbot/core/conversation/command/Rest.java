package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after the command word.
 *
 * @param tokens its words, without a closing "please"
 * @param raw exactly as typed, for commands that take a person's own words
 * @param today the day on which it was typed, where the person is
 */
record Rest(List<Token> tokens, String raw, LocalDate today) {

  private static final Set<String> POLITE = Set.of("please", "pls", "thanks", ",");

  static Rest of(String raw, LocalDate today) {
    return new Rest(withoutPoliteEnd(Token.of(raw)), raw.strip(), today);
  }

  /** What may be long and isn't a person's own words: not taken apart, and not even stripped. */
  static Rest untouched(String raw, LocalDate today) {
    return new Rest(List.of(), raw, today);
  }

  Rest with(List<Token> others) {
    return new Rest(others, raw, today);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** The person's own words, if there are any. */
  Optional<String> wish() {
    return raw.isEmpty() ? Optional.empty() : Optional.of(raw);
  }

  private static List<Token> withoutPoliteEnd(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && POLITE.contains(tokens.get(end - 1).word())) {
      end--;
    }
    return tokens.subList(0, end);
  }
}
