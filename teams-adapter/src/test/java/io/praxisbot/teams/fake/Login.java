package io.praxisbot.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the bot signs in, and what it was given for that. */
public final class Login implements HttpHandler {

  private static final String SCOPE = "https://api.botframework.com/.default";
  private static final Duration LIFE = Duration.ofSeconds(3_599);
  private static final String SCHEME = "Bearer ";

  private final FakeTeams teams;
  private final Failing failing;
  private final Map<String, Instant> given = new ConcurrentHashMap<>();

  Login(FakeTeams teams) {
    this.teams = teams;
    this.failing = new Failing(teams);
  }

  /** Takes back every token that was given. */
  public void revokeAll() {
    given.clear();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Asked asked = Asked.from(exchange);
    String authority = asked.path().get(0);
    Failing.Call call =
        new Failing.Call(
            Operation.TOKEN, authority, "", "", Json.object("scope", scope(asked)), List.of());
    failing.answer(exchange, call, () -> answer(asked));
  }

  /**
   * Refuses who shows no token of these, or one that has lapsed.
   *
   * @throws Refusal as the connector does
   */
  void demand(Optional<String> authorization) {
    Instant end =
        authorization
            .filter(header -> header.startsWith(SCHEME))
            .map(header -> given.get(header.substring(SCHEME.length())))
            .orElse(Instant.MIN);
    if (!end.isAfter(teams.clock().wall())) {
      throw new Refusal(401, "Unauthorized", "Authorization has been denied for this request.");
    }
  }

  private Reply answer(Asked asked) {
    Registration app = teams.registration();
    Map<String, String> form = asked.form();
    if (!asked.verb().equals("POST") || !"client_credentials".equals(form.get("grant_type"))) {
      return refused(400, "unsupported_grant_type", "AADSTS70003");
    }
    if (!asked.path().get(0).equals(app.authority()) || !app.appId().equals(id(form))) {
      return refused(400, "unauthorized_client", "AADSTS700016");
    }
    if (!app.password().equals(form.get("client_secret"))) {
      return refused(401, "invalid_client", "AADSTS7000215");
    }
    return SCOPE.equals(scope(asked)) ? issued() : refused(400, "invalid_scope", "AADSTS70011");
  }

  private Reply issued() {
    String token = "fake-bearer-" + teams.number();
    given.put(token, teams.clock().wall().plus(LIFE));
    return Reply.json(
        200,
        Json.object(
            "token_type",
            "Bearer",
            "expires_in",
            LIFE.toSeconds(),
            "ext_expires_in",
            LIFE.toSeconds(),
            "access_token",
            token));
  }

  private static Reply refused(int status, String error, String code) {
    return Reply.refused(
        status, error, Json.object("error", error, "error_description", code + ": refused"));
  }

  private static String id(Map<String, String> form) {
    return form.getOrDefault("client_id", "");
  }

  private static String scope(Asked asked) {
    return asked.form().getOrDefault("scope", "");
  }
}
