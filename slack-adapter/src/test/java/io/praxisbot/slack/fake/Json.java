package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** How Slack writes things. */
public final class Json {

  private Json() {}

  static JsonObject posted(FakeWorkspace workspace, FakeMessage message) {
    JsonObject answer = new JsonObject();
    answer.addProperty("channel", message.channel());
    answer.addProperty("ts", message.ts());
    answer.add("message", message(workspace, message, true));
    return answer;
  }

  /** A message as events and history show it. */
  public static JsonObject message(FakeWorkspace workspace, FakeMessage message, boolean metadata) {
    JsonObject json = new JsonObject();
    json.addProperty("type", "message");
    json.addProperty("user", message.author());
    json.addProperty("ts", message.ts());
    json.addProperty("text", message.text());
    json.addProperty("team", workspace.id());
    if (message.author().equals(workspace.botUserId())) {
      json.addProperty("bot_id", workspace.botId());
    }
    if (!message.blocks().isEmpty()) {
      json.add("blocks", message.blocks());
    }
    if (metadata) {
      message.metadata().ifPresent(given -> json.add("metadata", given));
    }
    message.edited().ifPresent(ts -> json.add("edited", edited(message, ts)));
    return json;
  }

  private static JsonObject edited(FakeMessage message, String ts) {
    JsonObject edited = new JsonObject();
    edited.addProperty("user", message.author());
    edited.addProperty("ts", ts);
    return edited;
  }

  /**
   * A member as {@code users.info}, {@code users.list} and the events about people show them.
   *
   * @param email whether the caller may see it
   * @param locale whether the caller asked for it
   */
  public static JsonObject user(FakeMember member, boolean email, boolean locale) {
    JsonObject json = new JsonObject();
    json.addProperty("id", member.id());
    json.addProperty("team_id", member.workspace().id());
    json.addProperty("name", handle(member));
    json.addProperty("deleted", member.isDeactivated());
    json.addProperty("is_bot", member.isBot());
    json.addProperty("is_app_user", false);
    json.addProperty("updated", member.workspace().slack().clock().wall().getEpochSecond());
    json.add("profile", profile(member, email));
    if (!member.isDeactivated()) {
      alive(json, member, locale);
    }
    return json;
  }

  /** What Slack leaves out for a deactivated member. */
  private static void alive(JsonObject json, FakeMember member, boolean locale) {
    json.addProperty("real_name", member.name());
    json.addProperty("is_admin", false);
    json.addProperty("is_owner", false);
    json.addProperty("is_primary_owner", false);
    json.addProperty("is_restricted", member.isGuest());
    json.addProperty("is_ultra_restricted", false);
    ZoneId zone = ZoneId.of(member.zone());
    Instant now = member.workspace().slack().clock().wall();
    json.addProperty("tz", member.zone());
    json.addProperty("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.US));
    json.addProperty("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    if (locale) {
      json.addProperty("locale", member.locale());
    }
  }

  private static JsonObject profile(FakeMember member, boolean email) {
    JsonObject profile = new JsonObject();
    profile.addProperty("title", member.title());
    profile.addProperty("phone", "");
    profile.addProperty("real_name", member.name());
    profile.addProperty("real_name_normalized", member.name());
    profile.addProperty("display_name", "");
    profile.addProperty("display_name_normalized", "");
    profile.addProperty("team", member.workspace().id());
    if (email && !member.isBot() && !member.email().isEmpty()) {
      profile.addProperty("email", member.email());
    }
    return profile;
  }

  /** The name of old, which Slack still puts into mentions. */
  static String handle(FakeMember member) {
    return member.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
  }

  /** A view as answers and payloads show it. */
  public static JsonObject view(FakeWorkspace workspace, FakeView shown) {
    JsonObject json = shown.view().deepCopy();
    json.addProperty("id", shown.id());
    json.addProperty("team_id", workspace.id());
    json.addProperty("app_id", "APRAXIS");
    json.addProperty("app_installed_team_id", workspace.id());
    json.addProperty("bot_id", workspace.botId());
    json.addProperty("hash", shown.hash());
    json.addProperty("root_view_id", shown.root().isEmpty() ? shown.id() : shown.root());
    return json;
  }
}
