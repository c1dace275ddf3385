package io.praxisbot.core.goal.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in one spelling, so that signals in them can be looked for. */
final class Plain {

  /** What people say before they say what they mean. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:i|we) (?:will|would like to|want to|wanna|need to|have to|should|must|hope to"
              + "|wish to|plan to|intend to|am going to|try to|aim to)|i'll|i'd (?:like|love) to"
              + "|i'm going to|my goal is(?: to)?|try to|start to|to|please|just|maybe|be able to) ");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'%@:;,-]+");

  private Plain() {}

  /** In lower case, with single spaces and without marks at the end. */
  static String of(String words) {
    String one =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("do not", "don't");
    return OTHER.matcher(one).replaceAll(" ").replaceAll("^[\\s,:;'-]+|[\\s,:;'-]+$", "");
  }

  /** The same without what comes before the point: "I'd like to lead" says "lead". */
  static String withoutLeadIn(String plain) {
    String before = plain;
    String after = LEAD_IN.matcher(before).replaceFirst("");
    while (!after.equals(before)) {
      before = after;
      after = LEAD_IN.matcher(before).replaceFirst("");
    }
    return after;
  }

  /** How many words. */
  static int count(String plain) {
    return plain.isEmpty() ? 0 : plain.split(" ").length;
  }
}
