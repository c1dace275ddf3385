package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A message as it stands in a conversation.
 *
 * @param author the account's id in Teams, {@code 28:…} for the bot
 * @param activity what was sent, or put in its place since
 * @param refreshed the card that an answered press left before whoever pressed, until the message
 *     is updated
 */
public record FakeMessage(
    String conversation,
    String id,
    String author,
    JsonNode activity,
    boolean edited,
    Optional<JsonNode> refreshed) {

  /** What it says beside its cards; empty for nothing. */
  public String text() {
    return activity.path("text").asText("");
  }

  FakeMessage changedTo(JsonNode next) {
    return new FakeMessage(conversation, id, author, next, true, Optional.empty());
  }

  FakeMessage refreshedBy(JsonNode card) {
    return new FakeMessage(conversation, id, author, activity, edited, Optional.of(card));
  }
}
