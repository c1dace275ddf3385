package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Rich;
import java.util.Optional;

/** One item of a list. Text runs know no lists; two columns keep its lines below each other. */
final class Bullet {

  private static final Rich DOT = Rich.plain("•");

  private Bullet() {}

  static Optional<ObjectNode> of(Rich item) {
    return Runs.of(item, Runs.Look.NORMAL).map(Bullet::columns);
  }

  private static ObjectNode columns(ObjectNode text) {
    ObjectNode set = Json.element("ColumnSet").put("spacing", "Small");
    set.putArray("columns")
        .add(column("auto", Runs.of(DOT, Runs.Look.NORMAL).orElseThrow()))
        .add(column("stretch", text).put("spacing", "Small"));
    return set;
  }

  private static ObjectNode column(String width, ObjectNode text) {
    ObjectNode column = Json.element("Column").put("width", width);
    column.putArray("items").add(text);
    return column;
  }
}
