package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Activities as Teams sends them; see the ones that were recorded. */
final class Activities {

  static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";
  static final String ALEX = "0b0f7a9e-1111-4c11-8a11-000000000001";
  static final String MEGAN = "0b0f7a9e-1111-4c11-8a11-000000000002";
  static final String BOT = "28:7d1f0c52-9f5e-4a55-9b54-0c6ae3a0b111";
  static final String SERVICE = "http://127.0.0.1:56150/_connector";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Activities() {}

  /** Anything that Alex does in the chat with the bot. */
  static ObjectNode personal(String type) {
    ObjectNode activity = Json.object().put("type", type).put("channelId", "msteams");
    activity
        .put("id", String.valueOf(1_795_291_720_000L + NUMBER.incrementAndGet()))
        .put("timestamp", "2026-11-21T20:08:40.319Z")
        .put("serviceUrl", SERVICE)
        .put("locale", "en-US");
    activity.putObject("recipient").put("id", BOT).put("name", "Praxis");
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    activity
        .putObject("conversation")
        .put("conversationType", "personal")
        .put("tenantId", TENANT)
        .put("id", "a:1personal-alex");
    return from(activity, "29:1a-alex", ALEX, "Alex Wilber");
  }

  static ObjectNode from(ObjectNode activity, String user, String aadObjectId, String name) {
    ObjectNode from = activity.putObject("from").put("id", user).put("name", name);
    if (!aadObjectId.isEmpty()) {
      from.put("aadObjectId", aadObjectId);
    }
    return activity;
  }

  static ObjectNode megan(ObjectNode activity) {
    conversation(activity).put("id", "a:1personal-megan");
    return from(activity, "29:1b-megan", MEGAN, "Megan Bowen");
  }

  static ObjectNode conversation(ObjectNode activity) {
    return (ObjectNode) activity.path("conversation");
  }

  static ObjectNode message(String text) {
    ObjectNode activity =
        personal("message")
            .put("text", text)
            .put("textFormat", "plain")
            .put("localTimezone", "Europe/Lisbon");
    client(activity, "Europe/Lisbon");
    return activity;
  }

  private static void client(ObjectNode activity, String zone) {
    activity
        .withArray("entities")
        .addObject()
        .put("type", "clientInfo")
        .put("locale", "en-US")
        .put("country", "US")
        .put("platform", "Web")
        .put("timezone", zone);
  }

  /** What Alex says in a channel of the team. */
  static ObjectNode inTeam(String text) {
    ObjectNode activity = message(text).put("textFormat", "xml");
    return inTeam(activity);
  }

  /** The same activity, in a channel. */
  static ObjectNode inTeam(ObjectNode activity) {
    conversation(activity)
        .put("conversationType", "channel")
        .put("isGroup", true)
        .put("id", "19:announce@thread.tacv2;messageid=1795291726161");
    ObjectNode channelData = (ObjectNode) activity.path("channelData");
    channelData.putObject("team").put("id", "19:team@thread.tacv2").put("name", "Engineering");
    return activity;
  }

  static ObjectNode mentioning(ObjectNode activity, String user, String name) {
    ObjectNode mention = activity.withArray("entities").addObject().put("type", "mention");
    mention.put("text", "<at>" + name + "</at>");
    mention.putObject("mentioned").put("id", user).put("name", name);
    return activity;
  }

  static ObjectNode mentioningBot(ObjectNode activity) {
    return mentioning(activity, BOT, "Praxis");
  }

  static ObjectNode installation(String action) {
    return personal("installationUpdate").put("action", action);
  }

  static ObjectNode members(String kind, String... ids) {
    ObjectNode activity = personal("conversationUpdate");
    for (String id : ids) {
      activity.withArray(kind).addObject().put("id", id);
    }
    return activity;
  }

  static ObjectNode data(String token, String verb, Map<String, String> fields) {
    ObjectNode data = Json.object().put("praxis", token).put("verb", verb);
    fields.forEach((id, value) -> data.put("f." + id, value));
    return data;
  }

  static ObjectNode invoke(String name) {
    return personal("invoke").put("name", name).put("replyToId", "1795291721337");
  }

  static ObjectNode execute(String verb, JsonNode data) {
    ObjectNode invoke = invoke("adaptiveCard/action");
    ObjectNode value = invoke.putObject("value").put("trigger", "manual");
    value.putObject("action").put("type", "Action.Execute").put("verb", verb).set("data", data);
    return invoke;
  }

  static ObjectNode submit(JsonNode data) {
    ObjectNode message = personal("message").put("replyToId", "1795291721337");
    message.set("value", data);
    return message;
  }

  static ObjectNode task(String what, JsonNode data) {
    ObjectNode invoke = invoke("task/" + what);
    invoke.putObject("value").set("data", data);
    return invoke;
  }
}
