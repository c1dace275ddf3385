package io.praxisbot.slack.inbound;

import com.google.gson.Gson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The few sentences that are said to people whom the core doesn't know. */
final class Sentences {

  private static final String BUNDLE = "io.praxisbot.slack.messages";

  private Sentences() {}

  /** A sentence, in English if there is none in that language. */
  static String of(String key, Locale locale) {
    return ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  /** The answer to a slash command that only who typed it sees. */
  static Answered whispered(String key, Locale locale) {
    return new Answered(
        200,
        Map.of("content-type", List.of("application/json; charset=utf-8")),
        new Gson().toJson(Map.of("response_type", "ephemeral", "text", of(key, locale))));
  }
}
