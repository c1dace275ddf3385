package io.praxisbot.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The fields that a JSON object must and may have. All others are refused. */
final class Shape implements Check {

  private final Map<String, Check> fields = new HashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<BiConsumer<JsonObject, Place>> rules = new ArrayList<>();

  private Shape() {}

  /** An object without a type. */
  static Shape plain() {
    return new Shape();
  }

  /** An object that says its type. */
  static Shape typed(String type) {
    return new Shape()
        .must(
            "type",
            Check.string(
                (given, place) -> {
                  if (!given.equals(type)) {
                    place.refuse("must be " + type);
                  }
                }));
  }

  /** One of these, told apart by their types. */
  static Check oneOf(Map<String, ? extends Check> kinds) {
    return (value, place) -> {
      Check kind = kinds.get(type(value));
      if (kind == null) {
        place.refuse("unsupported type: " + type(value));
      } else {
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
  Shape rule(BiConsumer<JsonObject, Place> rule) {
    rules.add(rule);
    return this;
  }

  @Override
  public void on(JsonElement value, Place place) {
    if (!value.isJsonObject()) {
      place.refuse("must be an object");
      return;
    }
    JsonObject object = value.getAsJsonObject();
    int before = place.faults().size();
    required.stream()
        .filter(field -> !object.has(field))
        .forEach(field -> place.refuse("missing required field: " + field));
    object.entrySet().forEach(field -> field(field, place));
    if (place.faults().size() == before) {
      rules.forEach(rule -> rule.accept(object, place));
    }
  }

  private void field(Map.Entry<String, JsonElement> field, Place place) {
    Check check = fields.get(field.getKey());
    if (check == null) {
      place.refuse("invalid additional property: " + field.getKey());
    } else {
      check.on(field.getValue(), place.at(field.getKey()));
    }
  }

  static String type(JsonElement value) {
    return value.isJsonObject() && value.getAsJsonObject().get("type") instanceof JsonPrimitive type
        ? type.getAsString()
        : "";
  }
}
