package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Json;
import java.util.Optional;

/**
 * What the bot answered to an activity.
 *
 * @param status the HTTP status; 0 for no answer in time or no connection
 */
public record Answer(int status, String contentType, String body) {

  static final Answer NONE = new Answer(0, "", "");

  /** Whether the bot took it. */
  public boolean taken() {
    return status >= 200 && status < 300;
  }

  /** The body as JSON; empty for anything else and for nothing. */
  public Optional<JsonNode> json() {
    return body.isBlank() || !contentType.startsWith("application/json")
        ? Optional.empty()
        : Optional.of(Json.read(body));
  }
}
