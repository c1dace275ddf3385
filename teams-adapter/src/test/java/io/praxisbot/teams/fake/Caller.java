package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A bot's own side, for the fake's tests: signs in and calls the connector. */
final class Caller {

  /**
   * What came back.
   *
   * @param outcome {@code ok} or the error's code
   */
  record Got(int status, String outcome, JsonNode body, String retryAfter) {}

  private final FakeTeams teams;
  private final HttpClient http = HttpClient.newHttpClient();
  private String bearer = "";

  Caller(FakeTeams teams) {
    this.teams = teams;
  }

  /** With a fresh token. */
  static Caller signedIn(FakeTeams teams) throws Exception {
    Caller caller = new Caller(teams);
    Registration app = teams.registration();
    caller.bearer = caller.signsIn(app.authority(), Map.of()).body().path("access_token").asText();
    return caller;
  }

  /**
   * Asks for a token.
   *
   * @param instead fields that differ from what is right
   */
  Got signsIn(String authority, Map<String, String> instead) throws Exception {
    Registration app = teams.registration();
    Map<String, String> form =
        new java.util.TreeMap<>(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                app.appId(),
                "client_secret",
                app.password(),
                "scope",
                "https://api.botframework.com/.default"));
    form.putAll(instead);
    String body =
        form.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return got(
        HttpRequest.newBuilder(URI.create(teams.url() + "/" + authority + "/oauth2/v2.0/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  Got posts(FakeConversation there, JsonNode activity) throws Exception {
    return calls("POST", there.tenant(), activity, there.id(), "activities");
  }

  Got says(FakeConversation there, String text) throws Exception {
    return posts(there, Json.object("type", "message", "text", text));
  }

  Got puts(FakeConversation there, String id, JsonNode activity) throws Exception {
    return calls("PUT", there.tenant(), activity, there.id(), "activities", id);
  }

  Got gets(FakeConversation there, String... rest) throws Exception {
    List<String> path = new java.util.ArrayList<>(List.of(there.id()));
    path.addAll(Arrays.asList(rest));
    return calls("GET", there.tenant(), Json.object(), path.toArray(String[]::new));
  }

  /** Any call; the last step may end in a query. */
  Got calls(String verb, FakeTenant tenant, JsonNode body, String... path) throws Exception {
    String steps =
        Arrays.stream(path)
            .map(step -> "/" + (step.contains("?") ? step : encoded(step)))
            .collect(Collectors.joining());
    return got(
        HttpRequest.newBuilder(URI.create(tenant.serviceUrl() + "v3/conversations" + steps))
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", "application/json")
            .method(verb, HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private Got got(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode body = response.body().isEmpty() ? Json.object() : Json.read(response.body());
    JsonNode error = body.path("error");
    String outcome =
        error.isMissingNode()
            ? (response.statusCode() < 300 ? "ok" : "status " + response.statusCode())
            : error.path("code").asText(error.asText());
    return new Got(
        response.statusCode(),
        outcome,
        body,
        response.headers().firstValue("Retry-After").orElse(""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
