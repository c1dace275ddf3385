package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What Teams' clients make of a card, for those who make cards. */
public final class CardCheck {

  private CardCheck() {}

  /** All that is wrong with a card; empty if all is well. */
  public static List<String> faults(JsonNode card) {
    return AdaptiveCardRules.faults(card);
  }

  /**
   * The card, if nothing is wrong with it.
   *
   * @throws AssertionError if it can't be shown
   */
  public static JsonNode right(JsonNode card) {
    try {
      ActivityRules.checkCard(card);
      return card;
    } catch (Refusal refusal) {
      throw new AssertionError("Teams can't show a card: " + refusal.getMessage(), refusal);
    }
  }
}
