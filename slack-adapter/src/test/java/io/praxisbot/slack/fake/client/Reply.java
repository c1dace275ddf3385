package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * What an app made of a request.
 *
 * @param status the HTTP status; 0 for no answer in time or no connection
 * @param contentType without its parameters; empty if there was none
 * @param retries whether Slack may send it again
 */
public record Reply(int status, String contentType, String body, boolean retries) {

  static final Reply NONE = new Reply(0, "", "", true);

  /** What a socket's acknowledgement says. */
  static Reply acknowledged(Optional<JsonObject> payload) {
    return new Reply(200, "application/json", payload.map(JsonObject::toString).orElse(""), true);
  }

  /** Whether the app took it. */
  public boolean taken() {
    return status >= 200 && status < 300;
  }

  /** What the answer says as JSON; empty for plain text and for nothing. */
  public Optional<JsonObject> json() {
    return body.isBlank() || !contentType.equals("application/json")
        ? Optional.empty()
        : Optional.of(JsonParser.parseString(body).getAsJsonObject());
  }
}
