package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One line of the log. Its time is the wall's. */
public sealed interface Entry {

  Instant at();

  String team();

  /**
   * A call of the Web API or of a response URL.
   *
   * @param method the method's name; {@code response_url} for a response URL
   * @param team empty if the token names none
   * @param args without the token
   * @param outcome {@code ok}, an error code, {@code status 500} or {@code closed}
   */
  record Called(Instant at, String method, String team, Map<String, String> args, String outcome)
      implements Entry {
    public Called {
      args = Map.copyOf(args);
    }
  }

  /** How a message was taken. */
  enum Kind {
    NEW,
    UPDATE,
    DELETION,
    EPHEMERAL
  }

  /**
   * A message that Slack took.
   *
   * @param user whose direct message it is in; else the channel's id
   * @param metadata empty if it came without
   * @param note what a test may want to know, such as that nobody will ever read it
   */
  record Accepted(
      Instant at,
      String team,
      Kind kind,
      String channel,
      String user,
      String ts,
      Optional<JsonObject> metadata,
      String note)
      implements Entry {

    /** A value of the metadata's payload; empty if there is none. */
    public Optional<String> payload(String field) {
      return metadata
          .map(all -> all.getAsJsonObject("event_payload"))
          .filter(payload -> payload.has(field))
          .map(payload -> payload.get(field).getAsString());
    }
  }

  /**
   * Something sent to the app, and what it answered.
   *
   * @param id the event's or the trigger's id
   * @param outcome the HTTP status, or what else came of it
   */
  record Sent(Instant at, String team, String kind, String id, int attempt, String outcome)
      implements Entry {}
}
