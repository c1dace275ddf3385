package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that Slack tells an app, whichever way it goes there. Sent twice, it is the very same
 * request twice.
 *
 * @param kind what it is, which says how it travels
 * @param payload what a socket would carry
 */
public record Sent(Kind kind, JsonObject payload) {

  /** The three ways in, by their names in Socket Mode. */
  public enum Kind {
    EVENT("events_api", false),
    COMMAND("slash_commands", true),
    INTERACTION("interactive", true);

    private final String envelope;
    private final boolean answerable;

    Kind(String envelope, boolean answerable) {
      this.envelope = envelope;
      this.answerable = answerable;
    }

    /** The envelope's type. */
    public String envelope() {
      return envelope;
    }

    /** Whether the acknowledgement may carry something. */
    public boolean answerable() {
      return answerable;
    }
  }

  /** The workspace it is about. */
  String team() {
    return kind == Kind.INTERACTION
        ? payload.getAsJsonObject("team").get("id").getAsString()
        : payload.get("team_id").getAsString();
  }

  /** The event's, interaction's or command's name. */
  String what() {
    return switch (kind) {
      case EVENT -> payload.getAsJsonObject("event").get("type").getAsString();
      case INTERACTION -> payload.get("type").getAsString();
      case COMMAND -> payload.get("command").getAsString();
    };
  }

  /** The event's or trigger's id; empty for what has none. */
  String id() {
    String key = kind == Kind.EVENT ? "event_id" : "trigger_id";
    return payload.has(key) ? payload.get(key).getAsString() : "";
  }

  /** The content type over HTTP. */
  String contentType() {
    return kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
  }

  /** The body over HTTP. */
  String body() {
    return switch (kind) {
      case EVENT -> payload.toString();
      case INTERACTION -> Query.form(Map.of("payload", payload.toString()));
      case COMMAND ->
          Query.form(
              payload.entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey, field -> field.getValue().getAsString())));
    };
  }
}
