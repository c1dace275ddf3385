package io.praxisbot.slack.people;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workspace's people over HTTP, page by page, as Slack lists them; and the way to ask. */
final class Directory implements WebApi, AutoCloseable {

  /** Instead of the next answer. */
  record Fault(int status, String code) {}

  private final Map<String, String> people = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicReference<Optional<Fault>> fault = new AtomicReference<>(Optional.empty());
  private final HttpServer server;
  private final Slack slack;

  Directory() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/users.list", exchange -> answer(exchange, this::page));
    server.createContext("/api/users.info", exchange -> answer(exchange, this::one));
    server.start();
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    slack = Slack.getInstance(config);
  }

  void lists(String id, String parts) {
    people.put(id, "{\"id\":\"" + id + "\",\"team_id\":\"T0ACME\"," + parts + "}");
  }

  void listsMembers(int many) {
    for (int i = 0; i < many; i++) {
      lists("U%04d".formatted(i), "\"real_name\":\"Member " + i + "\",\"tz\":\"Europe/Lisbon\"");
    }
  }

  void failsOnce(int status, String code) {
    fault.set(Optional.of(new Fault(status, code)));
  }

  /** The bodies of all requests. */
  List<String> asked() {
    return asked;
  }

  @Override
  public <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Call<T> call) {
    try {
      T response = call.on(slack.methods("xoxb-1"));
      return response.isOk()
          ? new Answer.Ok<>(response)
          : new Answer.Refused<>(response.getError());
    } catch (SlackApiException refused) {
      return refused.getResponse().code() == 429
          ? new Answer.Throttled<>(Duration.ofSeconds(30))
          : new Answer.Unknown<>("http_" + refused.getResponse().code());
    } catch (IOException broken) {
      return new Answer.Unknown<>("io");
    }
  }

  private interface Reply {
    String to(Map<String, String> arguments);
  }

  private void answer(HttpExchange exchange, Reply reply) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(body);
    Optional<Fault> planned = fault.getAndSet(Optional.empty());
    String json =
        planned
            .map(p -> "{\"ok\":false,\"error\":\"" + p.code() + "\"}")
            .orElseGet(() -> reply.to(arguments(body)));
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(planned.map(Fault::status).orElse(200), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String page(Map<String, String> arguments) {
    int from = Integer.parseInt(arguments.getOrDefault("cursor", "0"));
    int limit = Integer.parseInt(arguments.getOrDefault("limit", "0"));
    List<String> all = List.copyOf(people.values());
    int to = Math.min(all.size(), from + limit);
    return "{\"ok\":true,\"members\":["
        + String.join(",", all.subList(from, to))
        + "],\"response_metadata\":{\"next_cursor\":\""
        + (to < all.size() ? to : "")
        + "\"}}";
  }

  private String one(Map<String, String> arguments) {
    return Optional.ofNullable(people.get(arguments.getOrDefault("user", "")))
        .map(user -> "{\"ok\":true,\"user\":" + user + "}")
        .orElse("{\"ok\":false,\"error\":\"user_not_found\"}");
  }

  private static Map<String, String> arguments(String body) {
    return Stream.of(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
