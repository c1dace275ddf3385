package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * What goes back over HTTP.
 *
 * @param outcome how the log calls it: {@code ok}, an error code or {@code status 502}
 */
record Reply(int status, Map<String, String> headers, String body, String outcome) {

  private static final String JSON = "application/json; charset=utf-8";

  static Reply json(int status, JsonNode body) {
    return new Reply(status, Map.of("Content-Type", JSON), body.toString(), "ok");
  }

  static Reply refused(Refusal refusal) {
    return refused(refusal.status(), refusal.code(), refusal.body());
  }

  static Reply refused(int status, String code, JsonNode body) {
    return new Reply(status, Map.of("Content-Type", JSON), body.toString(), code);
  }

  /** Retry-After is in whole seconds of the wall, at least one. */
  static Reply limited(Duration wait) {
    long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    return new Reply(
        429,
        Map.of("Content-Type", JSON, "Retry-After", Long.toString(seconds)),
        new Refusal(429, "TooManyRequests", "API calls quota exceeded").body().toString(),
        "TooManyRequests");
  }

  static Reply status(int code) {
    return new Reply(code, Map.of("Content-Type", "text/plain"), "", "status " + code);
  }

  void to(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
