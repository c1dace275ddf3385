package io.praxisbot.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Reads the settings before anything is built, and tells Spring its share of them. */
final class SettingsInitializer
    implements ApplicationContextInitializer<GenericApplicationContext> {

  /** Whether the playground is on, as the conditions on its parts read it. */
  static final String PLAYGROUND = "praxis.playground";

  /** Whether and how Slack is connected, as the conditions on its parts read it. */
  static final String SLACK = "praxis.slack";

  /** Whether Teams is connected, as the conditions on its parts read it. */
  static final String TEAMS = "praxis.teams";

  /** Whether the business clock may be moved: not while real people could get a year's messages. */
  static final String CLOCK = "praxis.clock.movable";

  @Override
  public void initialize(GenericApplicationContext context) {
    Settings settings = Settings.of(context.getEnvironment());
    PortCheck.free(settings);
    context.registerBean(Settings.class, () -> settings);
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("praxis", told(settings)));
  }

  private static Map<String, Object> told(Settings settings) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("server.port", settings.port());
    told.put("server.address", settings.bind());
    told.put("spring.web.resources.add-mappings", settings.playground());
    told.put(PLAYGROUND, settings.playground() ? "on" : "off");
    told.put(CLOCK, settings.local());
    settings.teams().ifPresent(teams -> told.put(TEAMS, "on"));
    settings.slack().ifPresent(slack -> told.putAll(told(slack)));
    return told;
  }

  private static Map<String, Object> told(SlackSettings slack) {
    return Map.of(
        SLACK,
        "on",
        SLACK + ".way",
        slack.way() instanceof SlackSettings.Socket ? "socket" : "http",
        SLACK + ".reach",
        slack.reach() instanceof SlackSettings.One ? "one" : "many");
  }
}
