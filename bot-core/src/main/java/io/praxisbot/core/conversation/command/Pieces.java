package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes words apart at the dash that stands for "to": 18:00-08:00, sun-thu, 24-31 dec. */
final class Pieces {

  /** What stands for a dash, once taken apart. */
  static final String TO = "to";

  private static final Pattern ISO = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
  private static final Pattern NAMED = Pattern.compile("\\d{1,2}-\\p{L}{3,9}(-\\d{4})?");
  private static final Pattern TWO_ISO =
      Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-/]|\\.\\.)(\\d{4}-\\d{1,2}-\\d{1,2})");
  private static final int LONGEST = 40;

  private Pieces() {}

  /** The words in lower case, those with a dash between two halves as three. */
  static List<String> of(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.kind() == Token.Kind.WORD ? token.word() : token.text())
        .flatMap(Pieces::apart)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Stream<String> apart(String word) {
    if (word.length() > LONGEST || ISO.matcher(word).matches() || NAMED.matcher(word).matches()) {
      return Stream.of(word);
    }
    Matcher two = TWO_ISO.matcher(word);
    if (two.matches()) {
      return Stream.of(two.group(1), TO, two.group(2));
    }
    String spaced = word.replace('–', '-').replace('—', '-').replace("-", " " + TO + " ");
    return Stream.of(spaced.strip().split(" +")).filter(piece -> !piece.isEmpty());
  }
}
