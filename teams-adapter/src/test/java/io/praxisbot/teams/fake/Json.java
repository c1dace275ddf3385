package io.praxisbot.teams.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** JSON, read and written. */
public final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  /** An object of names and values in turn; a value is JSON, text, a number, a flag or a list. */
  public static ObjectNode object(Object... fields) {
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = 0; i < fields.length; i += 2) {
      object.set((String) fields[i], MAPPER.valueToTree(fields[i + 1]));
    }
    return object;
  }

  /** An array of these. */
  public static ArrayNode array(List<? extends JsonNode> items) {
    return MAPPER.createArrayNode().addAll(items);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  /** The items of an array; none if it isn't one. */
  public static Stream<JsonNode> items(JsonNode array) {
    return array.isArray() ? array.valueStream() : Stream.empty();
  }
}
