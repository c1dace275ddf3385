package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import io.praxisbot.teams.render.AdaptiveCards;
import java.util.List;

/**
 * One of the messages that say a delivery.
 *
 * @param card its Adaptive Card
 * @param summary what notifications show
 */
record Part(JsonNode card, String summary) {

  private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

  static Part of(AdaptiveCards.Card card) {
    return new Part(card.content(), card.summary());
  }

  /** The SDK stamps its own time on it, which is not the sender's to say. */
  Activity activity() {
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setTimestamp(null);
    activity.setSummary(summary);
    activity.setAttachments(List.of(attachment()));
    return activity;
  }

  private Attachment attachment() {
    Attachment attachment = new Attachment();
    attachment.setContentType(ADAPTIVE_CARD);
    attachment.setContent(card);
    return attachment;
  }
}
