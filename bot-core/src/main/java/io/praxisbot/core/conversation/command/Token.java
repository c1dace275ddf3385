package io.praxisbot.core.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a command's rest.
 *
 * @param text as typed, without quotes and closing punctuation; a comma is a token of its own
 * @param kind whether it can only be a person
 */
record Token(String text, Kind kind) {

  enum Kind {
    WORD,
    /** A name behind an @, which may go on in the next words. */
    AT_NAME,
    /** A whole person: a mention, an e-mail address or a quoted name. */
    PERSON
  }

  private static final Pattern CLOSING = Pattern.compile("[.!?:]+$");
  private static final Pattern MAIL_LINK = Pattern.compile("<mailto:([^|>]+)(?:\\|[^>]*)?>");
  private static final int LONGEST_ENCLOSED = 200;

  /** The words of a text; takes time in proportion to its length, whatever it holds. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOf(text, at);
      add(tokens, text.substring(at, end));
      at = end;
    }
    return List.copyOf(tokens);
  }

  /** In lower case, for comparing with known words; no known word for a person. */
  String word() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT).replace('’', '\'') : "";
  }

  boolean is(String... words) {
    return kind == Kind.WORD && List.of(words).contains(word());
  }

  private static int endOf(String text, int start) {
    char first = text.charAt(start);
    if (first == '<') {
      return enclosed(text, start, ">");
    }
    if (isQuote(first)) {
      return enclosed(text, start, "\"”“");
    }
    int end = start + 1;
    while (!isBreak(first) && end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int enclosed(String text, int start, String closing) {
    int limit = Math.min(text.length(), start + LONGEST_ENCLOSED);
    for (int i = start + 1; i < limit; i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return start + 1;
  }

  private static void add(List<Token> tokens, String piece) {
    char first = piece.charAt(0);
    if (piece.length() > 1 && (first == '<' || isQuote(first))) {
      addEnclosed(tokens, piece);
    } else if (first == ',' || first == ';') {
      tokens.add(new Token(",", Kind.WORD));
    } else if (!isBreak(first) && first != '<' && !isQuote(first)) {
      addBare(tokens, CLOSING.matcher(piece).replaceFirst(""));
    }
  }

  private static void addEnclosed(List<Token> tokens, String piece) {
    if (piece.charAt(0) != '<') {
      tokens.add(new Token(piece.substring(1, piece.length() - 1), Kind.PERSON));
    } else if (piece.startsWith("<@")) {
      tokens.add(new Token(piece, Kind.PERSON));
    } else {
      var mail = MAIL_LINK.matcher(piece);
      tokens.add(
          mail.matches() ? new Token(mail.group(1), Kind.PERSON) : new Token(piece, Kind.WORD));
    }
  }

  private static void addBare(List<Token> tokens, String word) {
    if (!word.isEmpty() && !word.equals("@")) {
      int at = word.indexOf('@');
      Kind kind = at == 0 ? Kind.AT_NAME : at > 0 ? Kind.PERSON : Kind.WORD;
      tokens.add(new Token(word, kind));
    }
  }

  private static boolean endsWord(char c) {
    return isBreak(c) || c == '<' || isQuote(c);
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == ';' || c <= ' ' || Character.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
