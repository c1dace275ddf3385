package io.praxisbot.slack.inbound;

import com.google.gson.JsonObject;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of thing a body is, as far as that must be known before Bolt reads it. */
sealed interface Knock {

  /** Slack checks that this is our address. */
  record Verification(String challenge) implements Knock {}

  /** Slack checks the certificate. */
  record CertificateCheck() implements Knock {}

  /** Of no use to us. */
  record Other() implements Knock {}

  /** Something that happened in a workspace. */
  record Event(Optional<WorkspaceId> workspace) implements Knock {}

  /** A press, a shortcut, a form. */
  record Interaction(Optional<WorkspaceId> workspace) implements Knock {}

  /** A slash command. */
  record Command(Optional<WorkspaceId> workspace) implements Knock {}

  /** Bolt logs whatever it doesn't know word by word, so it is given nothing else. */
  Set<String> INTERACTIONS = Set.of("block_actions", "view_submission", "view_closed", "shortcut");

  /** Reads a body: JSON, a form with JSON in it, or a form; empty if it is malformed. */
  static Optional<Knock> of(String body) {
    return body.stripLeading().startsWith("{")
        ? Json.object(body).flatMap(Knock::outer)
        : FormBody.read(body).flatMap(Knock::form);
  }

  private static Optional<Knock> outer(JsonObject json) {
    return Json.text(json, "type")
        .flatMap(
            type ->
                switch (type) {
                  case "url_verification" ->
                      Json.text(json, "challenge").map(Knock.Verification::new);
                  case "event_callback" -> event(json);
                  default -> Optional.of(new Other());
                });
  }

  private static Optional<Knock> event(JsonObject json) {
    return Optional.ofNullable(json.get("event"))
        .filter(event -> event.isJsonObject())
        .flatMap(event -> Json.text(event.getAsJsonObject(), "type"))
        .map(type -> new Event(Json.text(json, "team_id").map(WorkspaceId::new)));
  }

  private static Optional<Knock> form(Map<String, String> form) {
    if (form.containsKey("payload")) {
      return Json.object(form.getOrDefault("payload", "")).flatMap(Knock::interaction);
    }
    if (form.getOrDefault("ssl_check", "").equals("1")) {
      return Optional.of(new CertificateCheck());
    }
    return form.containsKey("command")
        ? Optional.of(new Command(workspace(form.getOrDefault("team_id", ""))))
        : Optional.empty();
  }

  private static Optional<Knock> interaction(JsonObject json) {
    return Json.text(json, "type")
        .map(
            type ->
                INTERACTIONS.contains(type)
                    ? new Interaction(Json.id(json, "team").map(WorkspaceId::new))
                    : new Other());
  }

  private static Optional<WorkspaceId> workspace(String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(new WorkspaceId(id));
  }
}
