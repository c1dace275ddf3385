package io.praxisbot.core.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text taken apart into its first word and the rest.
 *
 * @param word in lower case, without closing punctuation; empty when there is none
 * @param rest all that follows, as typed
 */
record Typed(String word, String rest) {

  private static final Set<String> CALLS = Set.of("/praxis", "praxis", "@praxis");
  private static final Pattern HEAD = Pattern.compile("\\s*+(\\S{1,40})(?=\\s|$)");
  private static final Pattern CLOSING = Pattern.compile("[.!?:;,…]+$");

  /** The first word and the rest, a leading {@code /praxis} dropped. */
  static Typed of(String text) {
    Typed first = split(text);
    return CALLS.contains(first.word()) && !first.rest().isBlank() ? split(first.rest()) : first;
  }

  /** Whether somebody only called the bot by its name. */
  boolean isCall() {
    return CALLS.contains(word) && rest.isBlank();
  }

  /** With its first two words taken as one, such as "check in". */
  Optional<Typed> joined() {
    Typed next = split(rest);
    return next.word().isEmpty()
        ? Optional.empty()
        : Optional.of(new Typed(word + " " + next.word(), next.rest()));
  }

  /** The whole text in one spelling, for comparing with phrases; empty when it is too long. */
  String whole() {
    String both = (word + " " + rest).strip();
    return both.length() > 60
        ? ""
        : closed(both.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " "));
  }

  private static Typed split(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return new Typed("", text);
    }
    String word = head.group(1).toLowerCase(Locale.ROOT);
    return new Typed(closed(word), text.substring(head.end()));
  }

  /** Without closing punctuation, unless there is nothing else. */
  private static String closed(String word) {
    String bare = CLOSING.matcher(word).replaceFirst("");
    return bare.isEmpty() ? word : bare;
  }
}
