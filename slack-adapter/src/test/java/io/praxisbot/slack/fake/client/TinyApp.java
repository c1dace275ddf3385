package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An app that does what a test says: it stands for Praxis in the tests of the fake itself. */
final class TinyApp implements AutoCloseable {

  /** What came. */
  record Received(String path, Map<String, List<String>> headers, String body, boolean genuine) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }

    /** The JSON of an event or of an interaction; a command's fields. */
    JsonObject payload() {
      if (body.startsWith("{")) {
        return JsonParser.parseString(body).getAsJsonObject();
      }
      var fields = Query.of(body);
      return fields.containsKey("payload")
          ? JsonParser.parseString(fields.get("payload")).getAsJsonObject()
          : Told.object(fields);
    }
  }

  /** What goes back. */
  record Answer(int status, String contentType, String body) {
    static final Answer OK = new Answer(200, "text/plain", "");

    static Answer json(String json) {
      return new Answer(200, "application/json", json);
    }
  }

  private final FakeSlack slack;
  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Function<Received, Answer> mind = asked -> Answer.OK;

  TinyApp(FakeSlack slack) throws IOException {
    this.slack = slack;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void answers(Function<Received, Answer> mind) {
    this.mind = mind;
  }

  List<Received> received() {
    return received;
  }

  Received last() {
    return received.get(received.size() - 1);
  }

  /** Calls the Web API with JSON, as the bot of that workspace. */
  JsonObject calls(FakeWorkspace workspace, String method, String json) {
    return calls(URI.create(slack.apiUrl() + method), "Bearer " + workspace.botToken(), json);
  }

  /** Calls anything of Slack's with JSON. */
  JsonObject calls(URI uri, String authorization, String json) {
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return called(request.build());
  }

  /** Calls a method with a form. */
  JsonObject calls(String method, String authorization, Map<String, String> form) {
    var request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(Query.form(form)));
    return called(request.build());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private JsonObject called(HttpRequest request) {
    try {
      String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return body.startsWith("{")
          ? JsonParser.parseString(body).getAsJsonObject()
          : new JsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = exchange.getRequestHeaders();
      var asked =
          new Received(
              exchange.getRequestURI().getPath(),
              Map.copyOf(headers),
              body,
              genuine(headers.getFirst("X-Slack-Request-Timestamp"), body)
                  .equals(headers.getFirst("X-Slack-Signature")));
      received.add(asked);
      var answer = mind.apply(asked);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String genuine(String timestamp, String body) {
    return Signature.of(
        slack.signingSecret(), Instant.ofEpochSecond(Long.parseLong(timestamp)), body);
  }
}
