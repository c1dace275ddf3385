package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** Reads what claims to be JSON, without leniency. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * The object that a body is, and nothing after it.
   *
   * @throws MalformedActivityException if it is anything else
   */
  static ObjectNode object(byte[] body) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
      throw new MalformedActivityException("body");
    } catch (IOException malformed) {
      throw new MalformedActivityException("json");
    }
  }

  /** An object to be filled. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * The text under a path of names, if there is any but an empty one.
   *
   * @throws MalformedActivityException if something else stands there
   */
  static Optional<String> text(JsonNode from, String... path) {
    JsonNode found = at(from, path);
    if (found.isMissingNode() || found.isNull()) {
      return Optional.empty();
    }
    if (!found.isTextual()) {
      throw new MalformedActivityException(path[path.length - 1]);
    }
    return Optional.of(found.textValue()).filter(text -> !text.isBlank());
  }

  /**
   * The text under a path of names.
   *
   * @throws MalformedActivityException if there is none
   */
  static String given(JsonNode from, String... path) {
    return text(from, path)
        .orElseThrow(() -> new MalformedActivityException(path[path.length - 1]));
  }

  /** What stands under a path of names; the missing node if nothing does. */
  static JsonNode at(JsonNode from, String... path) {
    JsonNode found = from;
    for (String name : path) {
      found = found.path(name);
    }
    return found;
  }
}
