package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param path its steps, decoded
 * @param query decoded
 * @param size of the body in bytes, in whichever of UTF-8 and UTF-16 it is longer
 */
record Asked(
    String verb,
    List<String> path,
    Map<String, String> query,
    Optional<String> authorization,
    String body,
    int size) {

  static Asked from(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String text = new String(body, StandardCharsets.UTF_8);
    return new Asked(
        exchange.getRequestMethod(),
        steps(exchange.getRequestURI().getRawPath()),
        pairs(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
        text,
        Math.max(body.length, text.length() * Character.BYTES));
  }

  Map<String, String> form() {
    return pairs(body);
  }

  /** The body; missing if there is none or it can't be read. */
  JsonNode forLog() {
    try {
      return Json.read(body);
    } catch (IllegalArgumentException unreadable) {
      return Json.object().path("none");
    }
  }

  /**
   * The body.
   *
   * @throws Refusal if it is no JSON object
   */
  JsonNode json() {
    JsonNode read = forLog();
    if (!read.isObject()) {
      throw new Refusal(400, "BadSyntax", "the body is no JSON object");
    }
    return read;
  }

  private static List<String> steps(String path) {
    return Arrays.stream(path.split("/"))
        .filter(step -> !step.isEmpty())
        // A plus sign in a path is one; only in forms it stands for a space.
        .map(step -> decoded(step.replace("+", "%2B")))
        .toList();
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        pairs.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return pairs;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
