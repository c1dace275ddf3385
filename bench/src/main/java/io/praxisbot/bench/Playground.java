package io.praxisbot.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page does, over HTTP. Safe for use by several threads. */
final class Playground {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Application praxis;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JsonMapper json = new JsonMapper();

  Playground(Application praxis) {
    this.praxis = praxis;
  }

  String state() throws Exception {
    return send(HttpRequest.newBuilder(praxis.at("/playground/state")).GET());
  }

  void say(String person, String text) throws Exception {
    post("say", Map.of("person", person, "text", text, "id", id()));
  }

  void press(String person, String token) throws Exception {
    post("press", Map.of("person", person, "token", token, "id", id()));
  }

  String form(String person, String token) throws Exception {
    return post("form", Map.of("person", person, "token", token));
  }

  String submit(String person, String token, Map<String, String> values) throws Exception {
    return post("submit", Map.of("person", person, "token", token, "values", values, "id", id()));
  }

  /** Moves business time; a jump as the page writes it, {@code P7D}. */
  void advance(String by) throws Exception {
    post("clock", Map.of("advance", by));
  }

  JsonNode read(String answer) {
    return json.readTree(answer);
  }

  /**
   * The latest button in that person's pane that does it, as {@code FLOW~action~subject} begins.
   */
  Optional<String> button(String state, String person, String does) {
    Optional<String> latest = Optional.empty();
    for (JsonNode pane : read(state).path("panes")) {
      if (pane.path("person").asString().equals(person)) {
        for (JsonNode token : pane.findValues("token")) {
          if (token.asString().substring(2).startsWith(does)) {
            latest = Optional.of(token.asString());
          }
        }
      }
    }
    return latest;
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private String post(String action, Map<String, ?> body) throws Exception {
    return send(
        HttpRequest.newBuilder(praxis.at("/playground/" + action))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer =
        http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }
}
