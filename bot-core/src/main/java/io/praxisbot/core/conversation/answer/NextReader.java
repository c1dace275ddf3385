package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/** Understands a typed answer to "what's next?", after something was tried. */
public final class NextReader {

  /** How it goes on. */
  public enum Next {
    SAME,
    STEP,
    /** It needs asking about less often. */
    SITS,
    /** What it was for is reached. */
    ACHIEVED
  }

  private static final Choices<Next> CHOICES =
      new Choices<>(
          Map.of(
              Next.SAME,
              "(?:the )?same(?: (?:plan|thing|one))?(?: again)?|again|keep(?: (?:it|going|the plan|at it))?"
                  + "|(?:keep it )?(?:as it is|as is)|once more|continue|go on|carry on",
              Next.STEP,
              "(?:(?:take|try) )?(?:(?:a|the|something|one) )*(?:bit )?(?:next|new|bigger|bolder|further)(?: (?:step|one))?"
                  + "|step|one step further|go further",
              Next.SITS,
              "(?:(?:it|this|that|this one|that one) )?sits(?: now)?"
                  + "|(?:(?:it|this|that|it's|that's|it is|that is|has|become|became|this one|is|make) )*(?:an? )?habit(?: now)?"
                  + "|(?:(?:it|this|that|this one) sits )?(?:ask (?:me )?)?less often",
              Next.ACHIEVED,
              "(?:(?:my|the|this|that) )?goal (?:is |was |has been )?(?:achieved|reached|done|met)"
                  + "|(?:i|i have|i've) (?:achieved|reached|met|done) (?:it|(?:my|the|this|that) goal)"
                  + "|achieved|reached"));

  private NextReader() {}

  /** The choice; a "no" or "skip" is the same plan again. Empty when the text is none of them. */
  public static Optional<Next> read(String text) {
    return Declined.isDeclined(text) ? Optional.of(Next.SAME) : CHOICES.read(text);
  }
}
