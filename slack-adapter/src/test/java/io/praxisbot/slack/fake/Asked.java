package io.praxisbot.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A request as it came.
 *
 * @param headers their names in lower case
 */
record Asked(String verb, String path, Map<String, String> headers, String body) {

  private static final Set<String> SECRETS = Set.of("token", "client_secret", "code");

  static Asked from(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        headers,
        new String(body, StandardCharsets.UTF_8));
  }

  boolean isJson() {
    return type().startsWith("application/json");
  }

  boolean isForm() {
    return type().startsWith("application/x-www-form-urlencoded");
  }

  String type() {
    return headers.getOrDefault("content-type", "");
  }

  /** The arguments in the body. */
  Args args() {
    return new Args(isJson() ? json() : form());
  }

  /** The arguments without secrets; none if they can't be read. */
  Map<String, String> forLog() {
    try {
      Map<String, String> all = new HashMap<>(args().asText());
      all.keySet().removeAll(SECRETS);
      return all;
    } catch (Refusal unreadable) {
      return Map.of();
    }
  }

  private Map<String, JsonElement> json() {
    try {
      JsonElement all = JsonParser.parseString(body);
      if (!all.isJsonObject()) {
        throw new Refusal("json_not_object");
      }
      return withoutNulls(all.getAsJsonObject());
    } catch (JsonParseException e) {
      throw new Refusal("invalid_json", List.of());
    }
  }

  private static Map<String, JsonElement> withoutNulls(JsonObject all) {
    Map<String, JsonElement> given = new HashMap<>(all.asMap());
    given.values().removeIf(JsonElement::isJsonNull);
    return given;
  }

  private Map<String, JsonElement> form() {
    Map<String, JsonElement> given = new HashMap<>();
    for (String pair : body.split("&")) {
      if (!pair.isEmpty()) {
        int at = pair.indexOf('=');
        given.put(
            decoded(at < 0 ? pair : pair.substring(0, at)),
            new JsonPrimitive(at < 0 ? "" : decoded(pair.substring(at + 1))));
      }
    }
    return given;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
