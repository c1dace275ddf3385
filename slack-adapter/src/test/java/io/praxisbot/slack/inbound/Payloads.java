package io.praxisbot.slack.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.praxisbot.slack.render.Elements;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Slack sends, as its documentation shows it, less what nobody reads. */
final class Payloads {

  static final String TEAM = "T1";
  static final String CHANNEL = "D1";
  static final String RESPONSE_URL = "https://hooks.slack.com/actions/T1/1/x";

  private Payloads() {}

  static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
    }
    return object;
  }

  private static JsonElement element(Object value) {
    if (value instanceof JsonElement json) {
      return json;
    }
    if (value instanceof Boolean yes) {
      return new JsonPrimitive(yes);
    }
    return value instanceof Number number
        ? new JsonPrimitive(number)
        : new JsonPrimitive((String) value);
  }

  // --- events

  static String event(String team, JsonObject event) {
    return object(
            "type",
            "event_callback",
            "team_id",
            team,
            "api_app_id",
            "A1",
            "event_id",
            "Ev1",
            "event_time",
            1_800_000_000,
            "event",
            event)
        .toString();
  }

  static JsonObject message(String user, String ts, String text) {
    return object(
        "type", "message",
        "channel_type", "im",
        "channel", CHANNEL,
        "user", user,
        "ts", ts,
        "text", text);
  }

  static JsonObject edited(String user, String ts, String text, String editedTs) {
    JsonObject now = message(user, ts, text);
    now.add("edited", object("user", user, "ts", editedTs));
    return changed(now);
  }

  static JsonObject changed(JsonObject now) {
    return object(
        "type", "message",
        "subtype", "message_changed",
        "channel_type", "im",
        "channel", CHANNEL,
        "ts", "9.9",
        "message", now);
  }

  // --- commands

  static String command(String team, String user, String text, String trigger) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("command", "/praxis");
    form.put("team_id", team);
    form.put("user_id", user);
    form.put("channel_id", "C1");
    form.put("text", text);
    form.put("trigger_id", trigger);
    form.put("response_url", RESPONSE_URL);
    return FormBody.write(form);
  }

  // --- interactions

  static String interaction(JsonObject payload) {
    return FormBody.write(Map.of("payload", payload.toString()));
  }

  static JsonObject pressed(String user, String action, String token, String trigger) {
    JsonArray actions = new JsonArray();
    actions.add(object("type", "button", "block_id", "b", "action_id", action, "value", token));
    return object(
        "type",
        "block_actions",
        "team",
        object("id", TEAM, "domain", "test"),
        "user",
        object("id", user, "team_id", TEAM),
        "trigger_id",
        trigger,
        "response_url",
        RESPONSE_URL,
        "container",
        object("type", "message", "message_ts", "5.5", "is_ephemeral", false),
        "actions",
        actions);
  }

  static JsonObject submitted(String user, String token, String view, Map<String, String> values) {
    return object(
        "type", "view_submission",
        "team", object("id", TEAM, "domain", "test"),
        "user", object("id", user, "team_id", TEAM),
        "trigger_id", "1.v",
        "view",
            object(
                "id",
                view,
                "type",
                "modal",
                "callback_id",
                Elements.MODAL,
                "private_metadata",
                token,
                "state",
                state(values)));
  }

  /** Texts, as Slack tells what stands in the fields. */
  static JsonObject state(Map<String, String> values) {
    JsonObject fields = new JsonObject();
    values.forEach(
        (field, text) ->
            fields.add(
                Elements.FIELD + field,
                object(Elements.VALUE, object("type", "plain_text_input", "value", text))));
    return object("values", fields);
  }

  static JsonObject shortcut(String user, String callback, String trigger) {
    return object(
        "type",
        "shortcut",
        "team",
        object("id", TEAM, "domain", "test"),
        "user",
        object("id", user, "team_id", TEAM),
        "callback_id",
        callback,
        "trigger_id",
        trigger);
  }
}
