package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What an app's immediate answer to a slash command lets the person see. */
final class Shown {

  private Shown() {}

  /** Empty if the app answered with nothing. */
  static Optional<JsonObject> of(Reply reply) {
    if (reply.body().isBlank()) {
      return Optional.empty();
    }
    return reply.json().or(() -> Optional.of(Told.object(Map.of("text", reply.body()))));
  }
}
