package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What Teams tells a bot, in the shapes that its clients were seen to send. */
public final class Activities {

  private final FakeTeams teams;

  Activities(FakeTeams teams) {
    this.teams = teams;
  }

  /** The bot came to a conversation or left it: {@code add} or {@code remove}. */
  public ObjectNode installation(FakeMember by, FakeConversation there, String action) {
    return by(by, there, "installationUpdate").put("action", action);
  }

  /**
   * Accounts came to a conversation or left it.
   *
   * @param change {@code membersAdded} or {@code membersRemoved}
   */
  public ObjectNode members(
      FakeMember by, FakeConversation there, String change, List<ObjectNode> accounts) {
    ObjectNode activity = by(by, there, "conversationUpdate");
    activity.set(change, Json.array(accounts));
    if (there.type() == FakeConversation.Type.CHANNEL) {
      boolean added = change.equals("membersAdded");
      ((ObjectNode) activity.path("channelData"))
          .put("eventType", added ? "teamMemberAdded" : "teamMemberRemoved");
    }
    return activity;
  }

  /**
   * Something typed.
   *
   * @param mentions whom it mentions
   */
  public ObjectNode message(
      FakeMember by, FakeConversation there, String id, String text, List<ObjectNode> mentions) {
    ObjectNode activity = typed(by, there, "message", mentions).put("id", id);
    return activity.put("text", text).put("textFormat", mentions.isEmpty() ? "plain" : "xml");
  }

  /** Something typed that was changed. */
  public ObjectNode edit(
      FakeMember by, FakeConversation there, String id, String text, List<ObjectNode> mentions) {
    ObjectNode activity = message(by, there, id, text, mentions).put("type", "messageUpdate");
    ((ObjectNode) activity.path("channelData")).put("eventType", "editMessage");
    return activity;
  }

  /** Something typed that was taken back. */
  public ObjectNode deletion(FakeMember by, FakeConversation there, String id) {
    ObjectNode activity = by(by, there, "messageDelete").put("id", id);
    ((ObjectNode) activity.path("channelData")).put("eventType", "softDeleteMessage");
    return activity;
  }

  /** A thumb or heart on a message. */
  public ObjectNode reaction(FakeMember by, FakeConversation there, String id, String type) {
    ObjectNode activity = by(by, there, "messageReaction").put("replyToId", id);
    activity.set("reactionsAdded", Json.array(List.of(Json.object("type", type))));
    return activity;
  }

  /** The values that {@code Action.Submit} sends. */
  public ObjectNode submit(
      FakeMember by, FakeConversation there, String messageId, JsonNode value) {
    ObjectNode activity = typed(by, there, "message", List.of()).put("replyToId", messageId);
    activity.set("value", value);
    return activity;
  }

  /** What {@code Action.Execute} sends. */
  public ObjectNode execute(
      FakeMember by, FakeConversation there, String messageId, JsonNode action, JsonNode data) {
    ObjectNode sent = Json.object("type", "Action.Execute");
    for (String field : List.of("id", "verb")) {
      if (action.has(field)) {
        sent.set(field, action.path(field));
      }
    }
    sent.set("data", data);
    JsonNode value = Json.object("action", sent, "trigger", "manual");
    return invoke(by, there, "adaptiveCard/action", value).put("replyToId", messageId);
  }

  /** Any invoke; those of dialogs have no message that they reply to. */
  public ObjectNode invoke(FakeMember by, FakeConversation there, String name, JsonNode value) {
    ObjectNode activity = typed(by, there, "invoke", List.of()).put("name", name);
    activity.set("value", value);
    return activity;
  }

  /** Anything else, of that type. */
  public ObjectNode any(FakeMember by, FakeConversation there, String type) {
    return typed(by, there, type, List.of());
  }

  /** The bot as a member or a mention has it. */
  ObjectNode bot() {
    return Json.object("id", teams.registration().botId());
  }

  static ObjectNode account(FakeMember member) {
    return Json.object("id", member.id(), "aadObjectId", member.aadObjectId());
  }

  private ObjectNode typed(
      FakeMember by, FakeConversation there, String type, List<ObjectNode> mentions) {
    ObjectNode activity = by(by, there, type);
    ((ObjectNode) activity.path("from")).put("name", by.name());
    Instant now = teams.clock().wall();
    activity.put("localTimestamp", now.atZone(ZoneId.of(by.zone())).toOffsetDateTime().toString());
    activity.put("localTimezone", by.zone());
    ObjectNode client =
        Json.object(
            "type", "clientInfo", "locale", by.locale(), "platform", "Web", "timezone", by.zone());
    List<ObjectNode> entities = new ArrayList<>(mentions);
    entities.add(client);
    activity.put("locale", by.locale()).set("entities", Json.array(entities));
    return activity;
  }

  private ObjectNode by(FakeMember by, FakeConversation there, String type) {
    return Json.object(
        "type",
        type,
        "id",
        UUID.randomUUID().toString(),
        "timestamp",
        teams.clock().wall().toString(),
        "serviceUrl",
        there.tenant().serviceUrl(),
        "channelId",
        "msteams",
        "from",
        account(by),
        "recipient",
        bot().put("name", teams.registration().name()),
        "conversation",
        conversation(there),
        "channelData",
        channel(there));
  }

  private static ObjectNode conversation(FakeConversation there) {
    ObjectNode conversation =
        Json.object(
            "conversationType",
            there.type().word(),
            "tenantId",
            there.tenant().id(),
            "id",
            there.id());
    if (there.type() != FakeConversation.Type.PERSONAL) {
      conversation.put("isGroup", true);
    }
    return conversation;
  }

  private static ObjectNode channel(FakeConversation there) {
    ObjectNode channel = Json.object("tenant", Json.object("id", there.tenant().id()));
    if (there.type() == FakeConversation.Type.CHANNEL) {
      channel.put("teamsChannelId", there.id()).put("teamsTeamId", there.id());
      channel.set("team", Json.object("id", there.id(), "name", there.name()));
      channel.set("channel", Json.object("id", there.id()));
    }
    return channel;
  }
}
