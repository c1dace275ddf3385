package io.praxisbot.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;

/** What the connector publishes about its keys. */
final class Metadata implements HttpHandler {

  private final FakeTeams teams;
  private final Failing failing;

  Metadata(FakeTeams teams) {
    this.teams = teams;
    this.failing = new Failing(teams);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Asked asked = Asked.from(exchange);
    String page = asked.path().get(asked.path().size() - 1);
    Operation operation =
        switch (page) {
          case "openidconfiguration" -> Operation.METADATA;
          case "keys" -> Operation.KEYS;
          default -> Operation.UNKNOWN;
        };
    Failing.Call call = new Failing.Call(operation, "", "", "", asked.forLog(), List.of());
    failing.answer(exchange, call, () -> answer(operation));
  }

  private Reply answer(Operation operation) {
    return switch (operation) {
      case METADATA -> Reply.json(200, configuration());
      case KEYS -> Reply.json(200, teams.keys().published());
      default -> Reply.status(404);
    };
  }

  private com.fasterxml.jackson.databind.JsonNode configuration() {
    return Json.object(
        "issuer",
        "https://api.botframework.com",
        "authorization_endpoint",
        "https://invalid.botframework.com/",
        "jwks_uri",
        teams.url() + "/v1/.well-known/keys",
        "id_token_signing_alg_values_supported",
        List.of("RS256"),
        "token_endpoint_auth_methods_supported",
        List.of("private_key_jwt"));
  }
}
