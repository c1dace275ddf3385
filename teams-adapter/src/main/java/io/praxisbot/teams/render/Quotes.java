package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Rich;
import java.util.Optional;

/** Words set apart by their ground. */
final class Quotes {

  private Quotes() {}

  static Optional<ObjectNode> of(Rich rich) {
    return Runs.of(rich, Runs.Look.NORMAL).map(Quotes::container);
  }

  private static ObjectNode container(ObjectNode text) {
    ObjectNode container = Json.element("Container").put("style", "emphasis");
    container.putArray("items").add(text);
    return container;
  }
}
