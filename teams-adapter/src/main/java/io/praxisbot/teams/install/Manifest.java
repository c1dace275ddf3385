package io.praxisbot.teams.install;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The manifest of the Teams app, after Microsoft's schema. */
final class Manifest {

  private static final String SCHEMA_VERSION = "1.17";
  private static final String SCHEMA =
      "https://developer.microsoft.com/json-schemas/teams/v%s/MicrosoftTeams.schema.json";
  private static final String PERSONAL = "personal";
  private static final String TEAM = "team";

  /** What people begin with; Teams lists ten at most, and {@code help} tells of all others. */
  private static final List<String> FOR_ONESELF =
      List.of(
          "help",
          "checkin",
          "goal",
          "goals",
          "progress",
          "when",
          "pause",
          "privacy",
          "team",
          "digest");

  /** What everybody in a team may know that somebody typed. */
  private static final List<String> IN_A_TEAM =
      List.of("help", "checkin", "goal", "progress", "team", "digest");

  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "io.praxisbot.teams.messages",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private final AppPackage.Settings settings;

  private Manifest(AppPackage.Settings settings) {
    this.settings = settings;
  }

  static String of(AppPackage.Settings settings) {
    return new Manifest(settings).json().toPrettyString();
  }

  private ObjectNode json() {
    ObjectNode json = object();
    json.put("$schema", SCHEMA.formatted(SCHEMA_VERSION));
    json.put("manifestVersion", SCHEMA_VERSION);
    json.put("version", settings.version());
    json.put("id", settings.appId());
    json.set("developer", developer());
    json.set("name", shortAndFull("name"));
    json.set("description", shortAndFull("description"));
    json.set(
        "icons",
        object().put("color", AppPackage.COLOR_ICON).put("outline", AppPackage.OUTLINE_ICON));
    json.put("accentColor", say("color"));
    json.putArray("bots").add(bot());
    json.putArray("permissions").add("identity").add("messageTeamMembers");
    ArrayNode domains = json.putArray("validDomains");
    settings.publicUrl().map(URI::getHost).ifPresent(domains::add);
    json.put("defaultInstallScope", PERSONAL);
    return json;
  }

  private ObjectNode developer() {
    String home = settings.publicUrl().map(URI::toString).orElseGet(() -> say("home"));
    return object()
        .put("name", say("developer"))
        .put("websiteUrl", home)
        .put("privacyUrl", home)
        .put("termsOfUseUrl", home);
  }

  private ObjectNode shortAndFull(String key) {
    return object().put("short", say(key + ".short")).put("full", say(key + ".full"));
  }

  private ObjectNode bot() {
    ObjectNode bot = object().put("botId", settings.appId());
    bot.putArray("scopes").add(PERSONAL).add(TEAM);
    bot.put("isNotificationOnly", false).put("supportsFiles", true);
    bot.putArray("commandLists")
        .add(commands(PERSONAL, FOR_ONESELF))
        .add(commands(TEAM, IN_A_TEAM));
    return bot;
  }

  private ObjectNode commands(String scope, List<String> names) {
    ObjectNode list = object();
    list.putArray("scopes").add(scope);
    ArrayNode commands = list.putArray("commands");
    for (String name : names) {
      commands.addObject().put("title", name).put("description", say("command." + name));
    }
    return list;
  }

  private String say(String key) {
    return words.getString("manifest." + key);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
