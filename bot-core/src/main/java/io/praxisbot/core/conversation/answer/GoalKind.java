package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/** Whether a goal is one's own or the company's, as people type it when they are asked. */
public enum GoalKind {
  OWN,
  BUSINESS;

  private static final Choices<GoalKind> CHOICES =
      new Choices<>(
          Map.of(
              OWN,
              "(?:(?:it's|it is|that's|this is) )?(?:(?:my|an|a|all) )?(?:own|mine|career|personal)(?: (?:goal|one))?"
                  + "|(?:it's|it is) my own(?: goal)?",
              BUSINESS,
              "(?:(?:it's|it is|that's|this is) )?(?:(?:a|the) )?(?:business|company(?:'s)?)(?: (?:goal|one|'s))?"));

  /** The kind; empty if the text is neither. */
  public static Optional<GoalKind> read(String text) {
    return CHOICES.read(text);
  }
}
