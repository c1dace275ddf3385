package io.praxisbot.core.conversation.answer;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text in one spelling, so that signals in it can be looked for: lower case, single spaces, no
 * marks but the comma that ends a thought, signs turned into words.
 */
final class Plain {

  /** An answer says what it means at its beginning; what comes later explains it. */
  private static final int JUDGED = 400;

  private static final Map<String, String> SIGNS =
      Map.of(
          "👍", " yes ",
          "✅", " yes ",
          "✔", " yes ",
          "👎", " no ",
          ":+1:", " yes ",
          ":thumbsup:", " yes ",
          ":white_check_mark:", " yes ",
          ":-1:", " no ",
          ":thumbsdown:", " no ",
          "n/a", " na ");
  private static final Pattern SKIN_AND_STYLE =
      Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]|:skin-tone-\\d:");
  private static final Pattern ENDS = Pattern.compile("[,.;:!?()…\n\r]+|\\s[-–—]+(?=\\s)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}',]+");
  private static final Pattern BARE_NEGATION =
      Pattern.compile(
          "\\b(did|have|has|could|was|had|would|do|does)n't?\\b|\\b(did|have|could|was|had|would|do)nt\\b");

  private Plain() {}

  /** The beginning of a text in one spelling; "didn't" and "didnt" become "did not". */
  static String of(String text) {
    String start = text.strip();
    start = start.substring(0, Math.min(start.length(), JUDGED)).toLowerCase(Locale.ROOT);
    String words = SKIN_AND_STYLE.matcher(start).replaceAll("").replace('’', '\'');
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      words = words.replace(sign.getKey(), sign.getValue());
    }
    String clauses = OTHER.matcher(ENDS.matcher(words).replaceAll(",")).replaceAll(" ");
    return tidy(spelledOut(clauses));
  }

  private static String spelledOut(String clauses) {
    String full =
        BARE_NEGATION.matcher(clauses).replaceAll(match -> auxiliary(match.group()) + " not");
    return full.replace("i've ", "i have ")
        .replace("cannot", "can not")
        .replace("can't", "can not");
  }

  private static String auxiliary(String negated) {
    return negated.replaceFirst("n'?t?$", "");
  }

  private static String tidy(String words) {
    return words
        .replaceAll(" *,[ ,]*", ", ")
        .replaceAll(" {2,}", " ")
        .replaceAll("^[ ,]+|[ ,]+$", "");
  }
}
