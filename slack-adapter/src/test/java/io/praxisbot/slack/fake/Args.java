package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The arguments of a call, whether they came as a form or as JSON. */
public final class Args {

  private final Map<String, JsonElement> all;

  Args(Map<String, JsonElement> all) {
    this.all = Map.copyOf(all);
  }

  Set<String> names() {
    return all.keySet();
  }

  /** All of them as text, for the log. */
  Map<String, String> asText() {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> text(one.getValue())));
  }

  /** Empty if it is missing or blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(all.get(name)).map(Args::text).filter(text -> !text.isEmpty());
  }

  /** Refuses the call if it is missing. */
  public String need(String name) {
    return text(name)
        .orElseThrow(() -> new Refusal("invalid_arguments", List.of("missing: " + name)));
  }

  public boolean flag(String name) {
    return text(name).filter(text -> text.equals("true") || text.equals("1")).isPresent();
  }

  /** The number; refuses the call with that code if it is none. */
  public Optional<Integer> number(String name, String code) {
    try {
      return text(name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw new Refusal(code);
    }
  }

  /** Refuses the call with that code if it isn't an array. */
  public Optional<JsonArray> array(String name, String code) {
    return json(name, code).map(json -> as(json.isJsonArray(), code, json).getAsJsonArray());
  }

  /** Refuses the call with that code if it isn't an object. */
  public Optional<JsonObject> object(String name, String code) {
    return json(name, code).map(json -> as(json.isJsonObject(), code, json).getAsJsonObject());
  }

  private Optional<JsonElement> json(String name, String code) {
    JsonElement value = all.get(name);
    if (value instanceof JsonPrimitive) {
      return text(name).map(text -> parsed(text, code));
    }
    return Optional.ofNullable(value);
  }

  private static JsonElement parsed(String text, String code) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      throw new Refusal(code);
    }
  }

  private static JsonElement as(boolean fits, String code, JsonElement json) {
    if (!fits) {
      throw new Refusal(code);
    }
    return json;
  }

  private static String text(JsonElement value) {
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : value.toString();
  }
}
