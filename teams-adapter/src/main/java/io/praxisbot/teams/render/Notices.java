package io.praxisbot.teams.render;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few sentences that are said because Teams checks fields by itself. */
final class Notices {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "io.praxisbot.teams.messages",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Notices() {}

  static String required() {
    return BUNDLE.getString("render.field.required");
  }
}
