package io.praxisbot.slack.inbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as they typed it: Slack makes links of addresses and escapes three letters.
 * Mentions stay, for the core reads them.
 */
final class Wording {

  private static final Pattern LINK =
      Pattern.compile("<((?:https?://|mailto:|tel:)[^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt);");

  private Wording() {}

  static String of(@Nullable String slack) {
    return slack == null ? "" : unescaped(LINK.matcher(slack).replaceAll(Wording::typed));
  }

  private static String typed(java.util.regex.MatchResult link) {
    String label = link.group(2);
    return Matcher.quoteReplacement(label == null || label.isBlank() ? link.group(1) : label);
  }

  /** In one pass, so that an escape that somebody typed comes out as they typed it. */
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            letter ->
                switch (letter.group(1)) {
                  case "lt" -> "<";
                  case "gt" -> ">";
                  default -> "&";
                });
  }
}
