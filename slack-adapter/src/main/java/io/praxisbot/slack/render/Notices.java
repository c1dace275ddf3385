package io.praxisbot.slack.render;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few sentences that are said because Slack's limits are what they are. */
final class Notices {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "io.praxisbot.slack.messages",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Notices() {}

  static String homeTooLong() {
    return BUNDLE.getString("render.home.long");
  }
}
