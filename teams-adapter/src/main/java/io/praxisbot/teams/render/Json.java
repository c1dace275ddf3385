package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The elements of a card, as JSON. */
final class Json {

  private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
  private static final String VERSION = "1.5";

  private Json() {}

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode element(String type) {
    return object().put("type", type);
  }

  /** On a wide screen as wide as the conversation, which spares a digest half of its height. */
  static ObjectNode card(ArrayNode body, String fallback) {
    ObjectNode card =
        element("AdaptiveCard")
            .put("$schema", SCHEMA)
            .put("version", VERSION)
            .put("fallbackText", fallback);
    card.putObject("msteams").put("width", "Full");
    card.set("body", body);
    return card;
  }
}
