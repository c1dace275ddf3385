package io.praxisbot.teams.inbound;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few sentences that are said without the core. */
final class Sentences {

  private static final String BUNDLE = "io.praxisbot.teams.messages";

  private Sentences() {}

  /** A sentence in who did it's language; in English if there is none in that. */
  static String of(String key, Activity activity) {
    Locale locale =
        Json.text(activity.json(), "locale").map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    return ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
