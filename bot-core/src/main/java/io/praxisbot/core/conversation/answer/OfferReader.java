package io.praxisbot.core.conversation.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands what somebody types about what others suggest to them. Only a short and plain yes is
 * one; any no is a no, however long.
 */
public final class OfferReader {

  private static final Pattern LATER =
      Pattern.compile(
          "(?:maybe |perhaps |not now,? ?|rather )?later(?: please)?"
              + "|not (?:right )?now|not (?:just )?yet|tomorrow|next week|some other time");
  private static final Pattern NO =
      Pattern.compile(
          "\\bnot (?:really |quite |at all )?(?:for me|mine|my thing|interested|what i want)\\b"
              + "|\\b(?:decline|no thanks?|rather not|not thanks?)\\b"
              + "|\\bi (?:do|would|will|can|could) not (?:really )?(?:want|like|do|take|have)\\b");

  /** A yes of more words has something else in it. */
  private static final int BRIEF = 3;

  private OfferReader() {}

  /** What becomes of the offer. */
  public enum Offer {
    ACCEPT,
    DECLINE,
    LATER,
    /** Neither a yes nor a no: it may be how they would put it. */
    WORDS,
    /** Nothing that could be somebody's words for it. */
    UNCLEAR
  }

  /** What was meant, as far as that is certain. */
  public static Offer read(String text) {
    String plain = Plain.of(text).replaceAll("[, ]+$", "");
    if (LATER.matcher(plain).matches()) {
      return Offer.LATER;
    }
    Optional<Boolean> yes = plain.equals("accept") ? Optional.of(true) : YesNo.read(text);
    if (NO.matcher(plain).find() || yes.equals(Optional.of(false))) {
      return Offer.DECLINE;
    }
    if (Skip.isSkip(text)) {
      return Offer.LATER;
    }
    if (yes.isPresent() && plain.split(" ", -1).length <= BRIEF) {
      return Offer.ACCEPT;
    }
    return yes.isPresent() || plain.isEmpty() || Unsure.isUnsure(text)
        ? Offer.UNCLEAR
        : Offer.WORDS;
  }
}
