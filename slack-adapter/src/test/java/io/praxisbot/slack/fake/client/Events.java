package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Json;
import java.util.Map;

/** What Slack's Events API tells, in the shapes of https://docs.slack.dev/reference/events. */
final class Events {

  private final FakeSlack slack;

  Events(FakeSlack slack) {
    this.slack = slack;
  }

  /** The envelope around an event; each has its own id. */
  JsonObject callback(FakeWorkspace workspace, JsonObject event) {
    var callback =
        Told.object(
            Map.of(
                "type",
                "event_callback",
                "token",
                Told.TOKEN,
                "team_id",
                workspace.id(),
                "api_app_id",
                slack.appId(),
                "event_id",
                "Ev" + slack.number(),
                "event_context",
                "4-" + slack.number()));
    callback.add("event", event);
    callback.addProperty("event_time", slack.clock().wall().getEpochSecond());
    callback.addProperty("is_ext_shared_channel", false);
    var authorizations = new JsonArray();
    authorizations.add(authorization(workspace));
    callback.add("authorizations", authorizations);
    return callback;
  }

  /** Something new that was written in a direct message with the app. */
  JsonObject said(FakeWorkspace workspace, FakeMessage message) {
    var event = message(workspace, message);
    event.addProperty("event_ts", message.ts());
    return inDirectMessage(event, message.channel());
  }

  /** A file that was dropped into a direct message with the app. */
  JsonObject shared(FakeWorkspace workspace, FakeMessage message, JsonObject file) {
    var event = said(workspace, message);
    event.addProperty("subtype", "file_share");
    event.addProperty("upload", false);
    event.addProperty("display_as_bot", false);
    var files = new JsonArray();
    files.add(file);
    event.add("files", files);
    return event;
  }

  JsonObject edited(FakeWorkspace workspace, FakeMessage before, FakeMessage after) {
    var event = changed("message_changed", workspace, before, after.edited().orElseThrow());
    event.add("message", message(workspace, after));
    return event;
  }

  JsonObject deleted(FakeWorkspace workspace, FakeMessage message) {
    var event = changed("message_deleted", workspace, message, slack.timestamp());
    event.addProperty("deleted_ts", message.ts());
    return event;
  }

  /**
   * Somebody looks at the app's home or messages tab.
   *
   * @param view the home tab, if there is one already; without fields otherwise
   */
  JsonObject opened(FakeMember who, String tab, JsonObject view) {
    var event =
        Told.object(
            Map.of(
                "type", "app_home_opened",
                "user", who.id(),
                "channel", who.workspace().channels().directMessage(who),
                "tab", tab,
                "event_ts", slack.timestamp()));
    if (!view.isEmpty()) {
      event.add("view", view);
    }
    return event;
  }

  /** {@code user_change} or {@code team_join}: they carry the same. */
  JsonObject about(String type, FakeMember member) {
    var event = Told.object(Map.of("type", type, "event_ts", slack.timestamp()));
    boolean email = member.workspace().scopes().contains("users:read.email");
    event.add("user", Json.user(member, email, true));
    event.addProperty("cache_ts", slack.clock().wall().getEpochSecond());
    return event;
  }

  JsonObject uninstalled() {
    return Told.object(Map.of("type", "app_uninstalled", "event_ts", slack.timestamp()));
  }

  JsonObject revoked(FakeWorkspace workspace) {
    var bots = new JsonArray();
    bots.add(workspace.botUserId());
    var tokens = new JsonObject();
    tokens.add("oauth", new JsonArray());
    tokens.add("bot", bots);
    var event = Told.object(Map.of("type", "tokens_revoked", "event_ts", slack.timestamp()));
    event.add("tokens", tokens);
    return event;
  }

  private JsonObject changed(
      String subtype, FakeWorkspace workspace, FakeMessage before, String at) {
    var event =
        Told.object(Map.of("type", "message", "subtype", subtype, "ts", at, "event_ts", at));
    event.addProperty("hidden", true);
    event.add("previous_message", message(workspace, before));
    return inDirectMessage(event, before.channel());
  }

  private JsonObject message(FakeWorkspace workspace, FakeMessage message) {
    var json = Json.message(workspace, message, true);
    if (message.author().equals(workspace.botUserId())) {
      json.addProperty("app_id", slack.appId());
    } else {
      json.addProperty("client_msg_id", "client-" + message.ts());
    }
    return json;
  }

  private static JsonObject inDirectMessage(JsonObject event, String channel) {
    event.addProperty("channel", channel);
    event.addProperty("channel_type", "im");
    return event;
  }

  private static JsonObject authorization(FakeWorkspace workspace) {
    var authorization =
        Told.object(Map.of("team_id", workspace.id(), "user_id", workspace.botUserId()));
    authorization.add("enterprise_id", JsonNull.INSTANCE);
    authorization.addProperty("is_bot", true);
    authorization.addProperty("is_enterprise_install", false);
    return authorization;
  }
}
