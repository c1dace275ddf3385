package io.praxisbot.teams.inbound;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, as they typed it, out of what Teams makes of it. */
final class Wording {

  private static final Pattern BREAK =
      Pattern.compile(
          "<br\\s*/?>|</p>\\s*<p[^<>]*>|</div>\\s*<div[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern ESCAPED =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
  private static final Pattern PREFIX =
      Pattern.compile("/praxis(?=\\s|$)\\s*", Pattern.CASE_INSENSITIVE);

  private Wording() {}

  /** Without markup: tags go, and what is escaped comes out as it was typed. */
  static String unmarked(String xml) {
    String lines = BREAK.matcher(xml).replaceAll("\n");
    return ESCAPED
        .matcher(TAG.matcher(lines).replaceAll(""))
        .replaceAll(letter -> Matcher.quoteReplacement(letter(letter)));
  }

  /** In one pass, so that an escape that somebody typed comes out as they typed it. */
  private static String letter(MatchResult escaped) {
    if (escaped.group(1) != null) {
      return NAMED.getOrDefault(escaped.group(1), "");
    }
    int point =
        escaped.group(2) != null
            ? Integer.parseInt(escaped.group(2))
            : Integer.parseInt(escaped.group(3), 16);
    boolean sound = Character.isValidCodePoint(point) && point != 0;
    return sound ? Character.toString(point) : escaped.group();
  }

  /** Spaces are spaces; and who is used to Slack's command may type it here. */
  static String tidied(String text) {
    String spaced = text.replace('\u00a0', ' ').replace("\r\n", "\n").strip();
    Matcher prefix = PREFIX.matcher(spaced);
    return prefix.lookingAt() ? spaced.substring(prefix.end()) : spaced;
  }

  /** Whether there was nothing but the command's word. */
  static boolean isBareCommand(String text) {
    return PREFIX.matcher(text.strip()).matches();
  }
}
