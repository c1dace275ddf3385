package io.praxisbot.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a manifest by Slack's rules: https://docs.slack.dev/reference/app-manifest and its schema.
 * It knows what Praxis uses and a bit more; anything else is refused, so that nothing is declared
 * without this fake standing for it.
 */
final class ManifestReader {

  private static final Set<String> ALWAYS_ALLOWED =
      Set.of("app_home_opened", "app_uninstalled", "tokens_revoked");
  private static final Map<String, String> EVENT_NEEDS =
      Map.of("message.im", "im:history", "team_join", "users:read", "user_change", "users:read");
  private static final Set<String> SCOPES =
      Set.of(
          "chat:write",
          "commands",
          "im:history",
          "im:read",
          "files:read",
          "im:write",
          "users:read",
          "users:read.email");

  private ManifestReader() {}

  static Manifest read(String yaml) {
    try (var root = new ManifestSection("", load(yaml))) {
      String name = display(root);
      try (var features = root.section("features")) {
        return checked(
            new Manifest(
                name,
                surfaces(features),
                features.sections("slash_commands", 50).stream()
                    .map(ManifestReader::command)
                    .toList(),
                features.sections("shortcuts", 10).stream().map(ManifestReader::shortcut).toList(),
                oauth(root),
                settings(root)));
      }
    }
  }

  private static Object load(String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(yaml);
    } catch (YAMLException e) {
      throw new Manifest.Refused("no YAML: " + e.getMessage());
    }
  }

  private static String display(ManifestSection root) {
    try (var display = root.section("display_information")) {
      display.optionalText("description", 1, 140);
      display.optionalText("long_description", 175, 4000);
      display
          .optionalText("background_color", 4, 7)
          .filter(colour -> !colour.matches("#(?:[0-9a-fA-F]{3}){1,2}"))
          .ifPresent(
              colour -> {
                throw new Manifest.Refused("display_information.background_color is no colour");
              });
      return display.text("name", 35);
    }
  }

  private static Manifest.Surfaces surfaces(ManifestSection features) {
    try (var bot = features.section("bot_user");
        var home = features.section("app_home")) {
      bot.text("display_name", 80);
      bot.flag("always_online");
      return new Manifest.Surfaces(
          home.flag("home_tab_enabled"),
          home.flag("messages_tab_enabled"),
          home.flag("messages_tab_read_only_enabled"));
    }
  }

  private static Manifest.Command command(ManifestSection section) {
    try (section) {
      section.text("description", 2000);
      section.optionalText("usage_hint", 1, 1000);
      String word = section.text("command", 32);
      if (!word.matches("/[a-z0-9_-]+")) {
        throw new Manifest.Refused(section.at("command") + " is no command");
      }
      return new Manifest.Command(word, section.httpsUrl("url"), section.flag("should_escape"));
    }
  }

  private static Manifest.Shortcut shortcut(ManifestSection section) {
    try (section) {
      section.text("description", 150);
      if (!section.text("type", 20).equals("global")) {
        throw new Manifest.Refused(section.at("type") + " isn't one this fake knows");
      }
      return new Manifest.Shortcut(section.text("name", 24), section.text("callback_id", 255));
    }
  }

  private static Manifest.Grants oauth(ManifestSection root) {
    try (var oauth = root.section("oauth_config");
        var scopes = oauth.section("scopes")) {
      return new Manifest.Grants(
          Set.copyOf(distinct("scope", scopes.texts("bot", 255))),
          oauth.texts("redirect_urls", 1000));
    }
  }

  private static Manifest.Subscriptions settings(ManifestSection root) {
    try (var settings = root.section("settings");
        var events = settings.section("event_subscriptions");
        var presses = settings.section("interactivity")) {
      refuse(settings.flag("org_deploy_enabled"), "this fake knows no org-wide deployment");
      refuse(settings.flag("token_rotation_enabled"), "this fake rotates no tokens");
      return new Manifest.Subscriptions(
          Set.copyOf(distinct("event", events.texts("bot_events", 100))),
          events.httpsUrl("request_url"),
          presses.flag("is_enabled"),
          presses.httpsUrl("request_url"),
          settings.flag("socket_mode_enabled"));
    }
  }

  private static Manifest checked(Manifest manifest) {
    for (String scope : manifest.scopes()) {
      refuse(!SCOPES.contains(scope), "scope " + scope + " is none this fake knows");
    }
    for (String event : manifest.events()) {
      refuse(
          !ALWAYS_ALLOWED.contains(event) && !EVENT_NEEDS.containsKey(event),
          "event " + event + " is none this fake knows");
      needs(manifest, "event " + event, Optional.ofNullable(EVENT_NEEDS.get(event)));
    }
    if (!manifest.commands().isEmpty() || !manifest.shortcuts().isEmpty()) {
      needs(manifest, "a command or shortcut", Optional.of("commands"));
    }
    refuse(
        manifest.scopes().contains("users:read.email") && !manifest.scopes().contains("users:read"),
        "users:read.email needs users:read");
    if (!manifest.socketMode()) {
      addressed(manifest);
    }
    return manifest;
  }

  /** Without a socket, everything that is sent needs an address to be sent to. */
  private static void addressed(Manifest manifest) {
    var told = manifest.subscriptions();
    refuse(!told.events().isEmpty() && told.eventsUrl().isEmpty(), "events need a request_url");
    refuse(
        told.interactive() && told.interactivityUrl().isEmpty(),
        "interactivity needs a request_url");
    for (Manifest.Command command : manifest.commands()) {
      refuse(command.url().isEmpty(), command.word() + " needs a url");
    }
  }

  private static void needs(Manifest manifest, String what, Optional<String> scope) {
    scope.ifPresent(
        needed -> refuse(!manifest.scopes().contains(needed), what + " needs scope " + needed));
  }

  private static List<String> distinct(String what, List<String> names) {
    refuse(Set.copyOf(names).size() < names.size(), "a " + what + " stands twice");
    return names;
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new Manifest.Refused(why);
    }
  }
}
