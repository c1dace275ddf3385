package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/** Understands a typed answer to what becomes of a habit that isn't one any more. */
public final class LapseReader {

  /** What becomes of it. */
  public enum Lapse {
    AGAIN,
    /** It stays a habit, as far as Praxis is concerned. */
    LEAVE,
    LET_GO
  }

  private static final String IT = "(?:it|this|that|this one|that one)";

  private static final Choices<Lapse> CHOICES =
      new Choices<>(
          Map.of(
              Lapse.AGAIN,
              "(?:(?:try|do|start|begin|pick) )?(?:" + IT + " )?(?:up )?again|yes|try " + IT,
              Lapse.LEAVE,
              "(?:leave|keep)(?: (?:" + IT + "|" + IT + " as it is|as it is))?|as it is|later",
              Lapse.LET_GO,
              "let (?:" + IT + " )?go|(?:drop|stop|remove|forget)(?: " + IT + ")?"));

  private LapseReader() {}

  /** The choice; a "no" or "skip" leaves it. Empty when the text is none of them. */
  public static Optional<Lapse> read(String text) {
    return Declined.isDeclined(text) ? Optional.of(Lapse.LEAVE) : CHOICES.read(text);
  }
}
