package io.praxisbot.slack.install;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A Web API that says what it is told to, and remembers what it was asked. */
final class Desk implements AutoCloseable {

  /** One answer. */
  record Says(int status, String json) {}

  private final HttpServer server;
  private final Slack slack;
  private final AtomicReference<Says> next = new AtomicReference<>(new Says(500, ""));
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Desk() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/", this::answer);
    server.start();
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(url().toString());
    slack = Slack.getInstance(config);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  Slack slack() {
    return slack;
  }

  void says(String json) {
    next.set(new Says(200, json));
  }

  void fails(int status) {
    next.set(new Says(status, "oops"));
  }

  /** The bodies of all requests. */
  List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] body = next.get().json().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("x-oauth-scopes", "chat:write,commands");
    exchange.sendResponseHeaders(next.get().status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
