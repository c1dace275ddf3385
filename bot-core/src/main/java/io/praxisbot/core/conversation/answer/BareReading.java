package io.praxisbot.core.conversation.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises a reading that stands alone, such as "7", "7 of 10", "twice" or "no", as opposed to
 * words that happen to hold a number.
 */
public final class BareReading {

  private static final Pattern NUMBER =
      Pattern.compile(
          "-?\\d+(?:[.,]\\d+)?(?: ?(?:/|of|out of) ?\\d+)?(?: times?| x)?|not once|never|none|no");
  private static final Pattern YES_OR_NO =
      Pattern.compile("yes|yep|yeah|yup|y|no|nope|nah|n|not yet");

  private BareReading() {}

  /** Whether the text is nothing but a value that some measure could have, or nearly has. */
  public static boolean isBare(String text) {
    String plain = NumberWords.inDigits(text.strip().toLowerCase(Locale.ROOT));
    String bare = plain.replaceAll("\\s+", " ").replaceAll("[.!]+$", "");
    return NUMBER.matcher(bare).matches() || YES_OR_NO.matcher(bare).matches();
  }
}
