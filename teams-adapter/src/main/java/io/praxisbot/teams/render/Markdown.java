package io.praxisbot.teams.render;

import java.util.regex.Pattern;

/** Keeps words from being read as markdown where Teams would read it. */
final class Markdown {

  private static final Pattern ANYWHERE =
      Pattern.compile("[\\\\`*_\\[\\]<>~&|]|:(?=//)|(?<=\\{)\\{");
  private static final Pattern AT_THE_START = Pattern.compile("(?m)^[ \\t]*(\\d{0,9})([-+#=.)])");
  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

  private Markdown() {}

  static String escape(String text) {
    String flush = INDENT.matcher(text).replaceAll("");
    String escaped = ANYWHERE.matcher(flush).replaceAll("\\\\$0");
    return AT_THE_START.matcher(escaped).replaceAll("$1\\\\$2");
  }
}
