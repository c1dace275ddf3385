package io.praxisbot.teams.outbound;

import java.net.URI;
import java.util.Optional;

/**
 * The bot as Microsoft knows it.
 *
 * @param secret never shown where the record is
 * @param tenant of a registration for one tenant; empty for one that serves many
 * @param login the base of the login service, such as {@code https://login.microsoftonline.com}
 */
public record Registration(String appId, String secret, Optional<String> tenant, URI login) {

  public Registration {
    if (appId.isBlank() || secret.isBlank()) {
      throw new IllegalArgumentException("a registration has an id and a secret");
    }
    if (!Addresses.guarded(login) && !Addresses.loopback(login)) {
      throw new IllegalArgumentException("the login service is asked over https alone");
    }
  }

  /** How the bot is called in Teams' conversations. */
  public String botId() {
    return "28:" + appId;
  }

  /** Where a token is to be had. */
  URI endpoint() {
    String base = login.toString().replaceAll("/+$", "");
    return URI.create(base + "/" + tenant.orElse(Cloud.of(login).tenant()) + "/oauth2/v2.0/token");
  }

  /** What the token is for. */
  String scope() {
    return Cloud.of(login).scope();
  }

  @Override
  public String toString() {
    return "Registration[" + appId + "]";
  }
}
