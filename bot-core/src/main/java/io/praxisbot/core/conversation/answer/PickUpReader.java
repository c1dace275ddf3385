package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/**
 * Understands a typed answer to "shall we go on?", about something that was set aside. A mere "no"
 * is none: it could mean to start over, or to drop it for good.
 */
public final class PickUpReader {

  /** What becomes of what was set aside. */
  public enum PickUp {
    ON,
    OVER,
    DROP
  }

  private static final String IT = "(?:it|this|that|this one|that one)";

  private static final Choices<PickUp> CHOICES =
      new Choices<>(
          Map.of(
              PickUp.ON,
              "on|(?:go|carry|move) on|go ahead|continue|keep going|pick (?:it )?up|pick up",
              PickUp.OVER,
              "over|(?:start|begin)(?: (?:it|all))? (?:over|again|anew|new|fresh|from scratch)|restart|from scratch"
                  + "|(?:a )?(?:new|different|fresh)(?: (?:one|goal|start))?|another(?: one| goal)?",
              PickUp.DROP,
              "drop(?: "
                  + IT
                  + ")?|let (?:"
                  + IT
                  + " )?go|(?:delete|remove|forget|discard) "
                  + IT));

  private PickUpReader() {}

  /** The choice; a "yes" goes on. Empty when the text is none of them. */
  public static Optional<PickUp> read(String text) {
    Optional<PickUp> choice = CHOICES.read(text);
    boolean agreed = choice.isEmpty() && YesNo.read(text).orElse(false);
    return agreed ? Optional.of(PickUp.ON) : choice;
  }
}
