package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What goes back over HTTP. */
record Reply(int status, Map<String, String> headers, String body) {

  static Reply ok(JsonObject answer) {
    JsonObject all = new JsonObject();
    all.addProperty("ok", true);
    answer.entrySet().forEach(field -> all.add(field.getKey(), field.getValue()));
    return json(200, all);
  }

  static Reply refused(Refusal refusal, int status) {
    JsonObject all = new JsonObject();
    all.addProperty("ok", false);
    all.addProperty("error", refusal.code());
    refusal.fields().entrySet().forEach(field -> all.add(field.getKey(), field.getValue()));
    if (!refusal.reasons().isEmpty()) {
      JsonArray messages = new JsonArray();
      refusal.reasons().forEach(messages::add);
      JsonObject about = new JsonObject();
      about.add("messages", messages);
      all.add("response_metadata", about);
    }
    return json(status, all);
  }

  /** Retry-After is in whole seconds of the wall, at least one, as Slack's. */
  static Reply limited(Duration wait) {
    long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    return new Reply(
        429,
        Map.of("Content-Type", JSON, "Retry-After", Long.toString(seconds)),
        "{\"ok\":false,\"error\":\"ratelimited\"}");
  }

  static Reply status(int code) {
    return new Reply(code, Map.of("Content-Type", "text/plain"), "");
  }

  private static final String JSON = "application/json; charset=utf-8";

  private static Reply json(int status, JsonObject body) {
    return new Reply(status, Map.of("Content-Type", JSON), body.toString());
  }

  void to(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
