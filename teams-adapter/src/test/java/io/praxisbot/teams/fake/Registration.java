package io.praxisbot.teams.fake;

import java.util.Optional;

/**
 * How the bot is registered.
 *
 * @param tenant the only one that it signs in at; empty if it is registered for many
 */
public record Registration(String appId, String password, Optional<String> tenant, String name) {

  private static final String APP_ID = "7d1f0c52-9f5e-4a55-9b54-0c6ae3a0b111";

  public static Registration multiTenant() {
    return new Registration(APP_ID, "fake-password", Optional.empty(), "Praxis");
  }

  public static Registration singleTenant(String tenant) {
    return new Registration(APP_ID, "fake-password", Optional.of(tenant), "Praxis");
  }

  /** The bot as an account in Teams. */
  public String botId() {
    return "28:" + appId;
  }

  /** Where the bot has to sign in. */
  String authority() {
    return tenant.orElse("botframework.com");
  }
}
