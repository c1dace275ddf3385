package io.praxisbot.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application on a free port and an embedded database of its own, as a page sees it. */
final class Running implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Running in(Path data, String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("--PORT=0", "--PRAXIS_DATA=" + data, "--MONGODB_URI="), Stream.of(more))
            .toArray(String[]::new);
    return new Running(PraxisApplication.application().run(arguments));
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  @Override
  public void close() {
    context.close();
  }

  record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    String message() {
      return body.path("message").asString("");
    }
  }

  Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer post(String path, String body, String... headers) {
    return send(
        request("/playground/" + path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  Answer post(String path, Map<String, ?> body) {
    return post(path, JSON.writeValueAsString(body));
  }

  Answer says(String person, String text) {
    return post("say", Map.of("person", person, "text", text, "id", UUID.randomUUID().toString()));
  }

  JsonNode state() {
    return get("/playground/state").body();
  }

  JsonNode pane(String person) {
    return state()
        .path("panes")
        .valueStream()
        .filter(pane -> pane.path("person").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }

  List<JsonNode> posts(String person) {
    return pane(person).path("posts").valueStream().toList();
  }

  /** The tokens of the buttons to press in a post. */
  static List<String> tokens(JsonNode post) {
    return post.path("message")
        .path("blocks")
        .valueStream()
        .flatMap(block -> block.path("buttons").valueStream())
        .filter(button -> button.path("kind").asString().equals("PRESS"))
        .map(button -> button.path("token").asString())
        .toList();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response), response);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    boolean isJson =
        response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    return JSON.readTree(isJson ? response.body() : "{}");
  }
}
