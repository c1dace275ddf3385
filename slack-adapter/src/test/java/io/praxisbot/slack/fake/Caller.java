package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls the fake's Web API as some client might, right or wrong. */
final class Caller {

  /** What came back. */
  record Got(int status, Optional<String> retryAfter, String text) {

    JsonObject json() {
      return JsonParser.parseString(text).getAsJsonObject();
    }

    /** {@code ok} or the error's code. */
    String outcome() {
      return json().get("ok").getAsBoolean() ? "ok" : json().get("error").getAsString();
    }

    JsonArray list(String field) {
      return json().getAsJsonArray(field);
    }

    String reasons() {
      return json().getAsJsonObject("response_metadata").getAsJsonArray("messages").toString();
    }

    String cursor() {
      return json().getAsJsonObject("response_metadata").get("next_cursor").getAsString();
    }
  }

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final FakeSlack slack;
  private final String token;

  Caller(FakeSlack slack, String token) {
    this.slack = slack;
    this.token = token;
  }

  static Caller of(FakeWorkspace workspace) {
    return new Caller(workspace.slack(), workspace.botToken());
  }

  Got calls(String method, Map<String, String> args) throws IOException, InterruptedException {
    return calls(method, "application/x-www-form-urlencoded", form(args));
  }

  Got callsWithJson(String method, String body) throws IOException, InterruptedException {
    return calls(method, "application/json; charset=utf-8", body);
  }

  Got calls(String method, String type, String body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method)).header("Content-Type", type);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return got(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  static Got posts(URI to, String json) throws IOException, InterruptedException {
    return got(
        HttpRequest.newBuilder(to)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  static String form(Map<String, String> args) {
    return args.entrySet().stream()
        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static Got got(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
    return new Got(
        response.statusCode(), response.headers().firstValue("Retry-After"), response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
