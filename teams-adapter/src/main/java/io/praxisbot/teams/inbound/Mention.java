package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is mentioned in a message.
 *
 * @param user how Teams calls them there
 * @param name as Teams shows it; empty if it doesn't say
 * @param text what stands for them in the message, such as {@code <at>Ana</at>}
 * @param shown the whole, in which an Entra id may stand
 */
record Mention(String user, String name, String text, JsonNode shown) {

  /** Those of a message, in their order. */
  static List<Mention> in(Activity message) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode one : message.entities()) {
      if (Json.text(one, "type").filter("mention"::equals).isPresent()) {
        mentions.add(
            new Mention(
                Json.given(one, "mentioned", "id"),
                Json.text(one, "mentioned", "name").orElse(""),
                Json.text(one, "text").orElse(""),
                one.path("mentioned")));
      }
    }
    return mentions;
  }

  /** Whether the bot is meant. */
  boolean bot(Activity message) {
    return user.equals(message.bot());
  }
}
