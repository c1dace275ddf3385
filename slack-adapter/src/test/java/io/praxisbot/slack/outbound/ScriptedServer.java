package io.praxisbot.slack.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers each request by the next line of its script, and "ok" after the last. */
final class ScriptedServer implements AutoCloseable {

  /** What happens to one request, which was read to its end. */
  interface Line {
    void on(HttpExchange exchange) throws IOException;
  }

  record Request(String path, String authorization, String body) {}

  static final Line OK = answer(200, "{\"ok\":true}");

  /** The connection ends after the request was taken. */
  static final Line CLOSE = HttpExchange::close;

  private final Queue<Line> script = new ConcurrentLinkedQueue<>();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  ScriptedServer() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      server = HttpServer.create(free, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  static Line answer(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  static Line refuse(String code) {
    return answer(200, "{\"ok\":false,\"error\":\"" + code + "\"}");
  }

  /** Nothing comes until the server ends. */
  Line silence() {
    return exchange -> {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }

  ScriptedServer next(Line... lines) {
    script.addAll(List.of(lines));
    return this;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  URI api() {
    return url("/api/");
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    requests.add(new Request(exchange.getRequestURI().getPath(), token, body));
    Line line = script.poll();
    (line == null ? OK : line).on(exchange);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdown();
  }
}
