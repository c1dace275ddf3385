package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Json;
import io.praxisbot.slack.fake.Manifest;
import java.util.Map;
import java.util.Optional;

/**
 * What Slack tells about people's doings with buttons, forms, commands and shortcuts, in the shapes
 * of https://docs.slack.dev/reference/interaction-payloads.
 */
final class Told {

  /** Slack's token of old, which stands in everything and which nobody should trust. */
  static final String TOKEN = "fake-verification-token";

  private final FakeSlack slack;

  Told(FakeSlack slack) {
    this.slack = slack;
  }

  /** A slash command, in the conversation where it was typed. */
  JsonObject command(FakeMember who, String channel, String word, String text) {
    var workspace = who.workspace();
    return object(
        Map.ofEntries(
            Map.entry("token", TOKEN),
            Map.entry("team_id", workspace.id()),
            Map.entry("team_domain", domain(workspace)),
            Map.entry("channel_id", channel),
            Map.entry("channel_name", workspace.channels().name(channel)),
            Map.entry("user_id", who.id()),
            Map.entry("user_name", Composer.handle(who.name())),
            Map.entry("command", word),
            Map.entry("text", text),
            Map.entry("api_app_id", slack.appId()),
            Map.entry("is_enterprise_install", "false"),
            Map.entry("response_url", slack.responseUrl(who, channel, Optional.empty()).toString()),
            Map.entry("trigger_id", slack.triggerId(who))));
  }

  /** A control that was used. */
  JsonObject used(FakeMember who, Seen seen, JsonObject action, JsonObject values) {
    var payload = interaction("block_actions", who);
    var actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    if (seen instanceof Seen.Message message) {
      inMessage(payload, who, message, values);
    } else if (seen instanceof Seen.View view) {
      payload.add("container", object(Map.of("type", "view", "view_id", view.id())));
      payload.add("view", view(who, view, values));
    }
    return payload;
  }

  /** A modal that was sent off. */
  JsonObject submitted(FakeMember who, Seen.View view, JsonObject values) {
    var payload = interaction("view_submission", who);
    payload.add("view", view(who, view, values));
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  /** A modal that was closed without being sent off. */
  JsonObject closed(FakeMember who, Seen.View view, JsonObject values) {
    var payload = interaction("view_closed", who);
    payload.remove("trigger_id");
    payload.add("view", view(who, view, values));
    payload.addProperty("is_cleared", false);
    return payload;
  }

  JsonObject shortcut(FakeMember who, Manifest.Shortcut shortcut) {
    var payload = interaction("shortcut", who);
    payload.addProperty("callback_id", shortcut.callbackId());
    payload.addProperty("action_ts", slack.timestamp());
    return payload;
  }

  /** A control as an action of a payload. */
  JsonObject action(Control control, JsonObject held) {
    var action = held.deepCopy();
    for (String key : new String[] {"text", "value", "style", "placeholder"}) {
      if (control.button() && control.element().has(key)) {
        action.add(key, control.element().get(key));
      }
    }
    action.addProperty("type", control.type());
    action.addProperty("action_id", control.actionId());
    action.addProperty("block_id", control.blockId());
    action.addProperty("action_ts", slack.timestamp());
    return action;
  }

  /** A view as payloads and events have it. */
  JsonObject view(FakeMember who, Seen.View seen, JsonObject values) {
    var view = Json.view(who.workspace(), seen.shown());
    view.add("previous_view_id", JsonNull.INSTANCE);
    var state = new JsonObject();
    state.add("values", values);
    view.add("state", state);
    return view;
  }

  static JsonObject object(Map<String, String> fields) {
    var object = new JsonObject();
    fields.forEach(object::addProperty);
    return object;
  }

  private void inMessage(JsonObject payload, FakeMember who, Seen.Message seen, JsonObject values) {
    String channel = seen.message().channel();
    var container =
        object(Map.of("type", "message", "message_ts", seen.id(), "channel_id", channel));
    container.addProperty("is_ephemeral", seen.ephemeral());
    payload.add("container", container);
    payload.add(
        "channel", object(Map.of("id", channel, "name", who.workspace().channels().name(channel))));
    var state = new JsonObject();
    state.add("values", values);
    payload.add("state", state);
    payload.addProperty(
        "response_url", slack.responseUrl(who, channel, Optional.of(seen.id())).toString());
    if (!seen.ephemeral()) {
      // Slack doesn't keep what only one person sees, so it can't hand it back.
      payload.add("message", Json.message(who.workspace(), seen.message(), true));
    }
  }

  private JsonObject interaction(String type, FakeMember who) {
    var payload =
        object(
            Map.of(
                "type",
                type,
                "token",
                TOKEN,
                "api_app_id",
                slack.appId(),
                "trigger_id",
                slack.triggerId(who)));
    String handle = Composer.handle(who.name());
    payload.add(
        "team", object(Map.of("id", who.workspace().id(), "domain", domain(who.workspace()))));
    payload.add(
        "user",
        object(
            Map.of(
                "id",
                who.id(),
                "username",
                handle,
                "name",
                handle,
                "team_id",
                who.workspace().id())));
    payload.add("enterprise", JsonNull.INSTANCE);
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  private static String domain(FakeWorkspace workspace) {
    return Composer.handle(workspace.name()).replace('.', '-');
  }
}
