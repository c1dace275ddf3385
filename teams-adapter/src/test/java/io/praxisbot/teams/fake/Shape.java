package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The fields that a JSON object must and may have. All others are refused. */
final class Shape implements Check {

  private final Map<String, Check> fields = new HashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<BiConsumer<JsonNode, Place>> rules = new ArrayList<>();

  private Shape() {}

  static Shape plain() {
    return new Shape();
  }

  /** An object that says its type. */
  static Shape typed(String type) {
    return new Shape()
        .must("type", Check.that(value -> value.asText().equals(type), "must be " + type));
  }

  /** One of these, told apart by their types; asked for late, as cards nest. */
  static Check oneOf(Supplier<Map<String, Shape>> kinds) {
    return (value, place) -> {
      Shape kind = kinds.get().get(value.path("type").asText());
      place.demand(kind != null, "unknown type: " + value.path("type").asText());
      if (kind != null) {
        kind.on(value, place);
      }
    };
  }

  Shape must(String field, Check check) {
    required.add(field);
    return may(field, check);
  }

  Shape may(String field, Check check) {
    fields.put(field, check);
    return this;
  }

  /** A rule over more than one field, asked when the fields are right. */
  Shape rule(BiConsumer<JsonNode, Place> rule) {
    rules.add(rule);
    return this;
  }

  @Override
  public void on(JsonNode value, Place place) {
    if (!value.isObject()) {
      place.refuse("must be an object");
      return;
    }
    int before = place.faults().size();
    required.stream()
        .filter(field -> !value.has(field))
        .forEach(field -> place.refuse("missing: " + field));
    value.properties().forEach(field -> field(field.getKey(), field.getValue(), place));
    if (place.faults().size() == before) {
      rules.forEach(rule -> rule.accept(value, place));
    }
  }

  private void field(String name, JsonNode value, Place place) {
    Check check = fields.get(name);
    if (check == null) {
      place.refuse("unknown property: " + name);
    } else {
      check.on(value, place.at(name));
    }
  }
}
