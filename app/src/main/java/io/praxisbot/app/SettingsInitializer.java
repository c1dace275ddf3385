package io.praxisbot.app;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Reads the settings before anything is built, and tells Spring its share of them. */
final class SettingsInitializer
    implements ApplicationContextInitializer<GenericApplicationContext> {

  /** Whether the playground is on, as the conditions on its parts read it. */
  static final String PLAYGROUND = "praxis.playground";

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
        .addFirst(
            new MapPropertySource(
                "praxis",
                Map.of(
                    "server.port",
                    settings.port(),
                    "server.address",
                    settings.bind(),
                    "spring.web.resources.add-mappings",
                    settings.playground(),
                    PLAYGROUND,
                    settings.playground() ? "on" : "off",
                    CLOCK,
                    settings.slack().filter(slack -> !slack.local()).isEmpty())));
  }
}
