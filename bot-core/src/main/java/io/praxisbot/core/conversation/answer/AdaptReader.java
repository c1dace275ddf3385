package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/** Understands a typed answer to "does the plan still fit?", after something wasn't tried. */
public final class AdaptReader {

  /** What becomes of the plan. */
  public enum Adapt {
    SMALLER,
    MOMENT,
    KEEP,
    LET_GO,
    HELP
  }

  private static final String IT = "(?:it|this|that|this one|that one)";

  private static final Choices<Adapt> CHOICES =
      new Choices<>(
          Map.of(
              Adapt.SMALLER,
              "(?:(?:make|try|take|do) )?(?:(?:it|this|that|something|a) )*(?:(?:bit|little|lot) )?"
                  + "(?:small|smaller|easier|simpler|shorter)(?: (?:step|one|plan|thing))?",
              Adapt.MOMENT,
              "(?:(?:move|change|try|at|find|pick) )?(?:(?:it|to|at|the|an?) )*"
                  + "(?:(?:another|other|different|new|better) )?(?:moment|time|day)",
              Adapt.KEEP,
              "keep(?: (?:"
                  + IT
                  + "|the plan|my plan|going))?|(?:(?:keep|leave) (?:"
                  + IT
                  + "|the plan|my plan) )?(?:as it is|as is)|(?:the )?same(?: plan)?(?: again)?"
                  + "|no changes?|(?:it )?(?:still )?fits",
              Adapt.LET_GO,
              "let (?:" + IT + " )?go|(?:drop|stop|remove|forget) " + IT + "|drop",
              Adapt.HELP,
              "(?:i )?(?:ask|get|need) (?:[\\p{L}']+ ){0,3}help"));

  private AdaptReader() {}

  /** The choice; a "no" or "skip" keeps the plan. Empty when the text is none of them. */
  public static Optional<Adapt> read(String text) {
    return Declined.isDeclined(text) ? Optional.of(Adapt.KEEP) : CHOICES.read(text);
  }
}
