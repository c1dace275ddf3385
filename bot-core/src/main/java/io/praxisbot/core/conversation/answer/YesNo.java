package io.praxisbot.core.conversation.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a typed answer to a question that has a yes and a no. */
public final class YesNo {

  private static final Pattern YES =
      Pattern.compile(
          "^(?:oh |ok, |well, )?(?:yes|yep|yeah|yup|y$|sure|ok$|okay$|please$|please do|of course|absolutely"
              + "|definitely|gladly|why not|(?:i|we) did\\b(?! not)|go ahead)(?:\\b|$)");
  private static final Pattern NO =
      Pattern.compile(
          "^(?:oh |well, |sorry, )?(?:no|nope|nah|n$|not|never|rather not|(?:i|we) (?:did|do|have) not|did not|do not)(?:\\b|$)");
  private static final Pattern UNSURE =
      Pattern.compile("^(?:no idea|not sure|not only|no problem|(?:i )?do not know)\\b");
  private static final Pattern TURN =
      Pattern.compile("\\b(?:yes|yeah|no|nope|not|actually|wait)\\b");

  /** What says no more than a yes or a no does. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:oh|well|sorry|ok|okay|yes|yep|yeah|yup|y|sure|please|do|of course|absolutely|definitely"
              + "|gladly|why not|go ahead|thanks|thank you|no|nope|nah|n|not|not really|never|rather"
              + "|really|yet|i|we|did|did not|have|have not|do not|it|that|this|send|talked|talk)\\b|,|\\s)++");

  private YesNo() {}

  /** Whether the text says more than its yes or its no: "yes, on Tuesday". */
  public static boolean saysMore(String text) {
    return !BARE.matcher(Plain.of(text)).matches();
  }

  /** The answer; empty when the text is neither, or both. */
  public static Optional<Boolean> read(String text) {
    String plain = Plain.of(text);
    if (UNSURE.matcher(plain).find()) {
      return Optional.empty();
    }
    if (NO.matcher(plain).find()) {
      return Optional.of(false);
    }
    Matcher yes = YES.matcher(plain);
    boolean agreed = yes.find() && !TURN.matcher(plain.substring(yes.end())).find();
    return agreed ? Optional.of(true) : Optional.empty();
  }
}
