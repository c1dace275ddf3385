package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Badge;

/**
 * An activity for the bot, and what it shows to be let in.
 *
 * @param activity as the Bot Framework has it
 */
public record Sent(JsonNode activity, Badge badge) {

  /** The activity's type, and an invoke's name. */
  public String what() {
    String type = activity.path("type").asText();
    return type.equals("invoke") ? type + " " + activity.path("name").asText() : type;
  }

  public String id() {
    return activity.path("id").asText();
  }

  /** Whose Teams it comes from. */
  public String tenant() {
    return activity.path("conversation").path("tenantId").asText();
  }

  /** The same with another badge. */
  public Sent showing(Badge other) {
    return new Sent(activity, other);
  }

  /** The same as it comes when Teams repeats it under another id. */
  public Sent withId(String id) {
    return new Sent(
        ((com.fasterxml.jackson.databind.node.ObjectNode) activity).deepCopy().put("id", id),
        badge);
  }
}
