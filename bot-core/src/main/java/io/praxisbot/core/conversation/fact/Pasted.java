package io.praxisbot.core.conversation.fact;

import java.util.regex.Pattern;

/** Lines of a table that somebody pasted into the conversation. */
public final class Pasted {

  private static final Pattern COMMAND = Pattern.compile("(?is)\\A\\s*import\\b[ \\t:]*(.*)\\z");
  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*```[ \\t]*$");

  private Pasted() {}

  /** Whether a text is a table and not an answer, which may well have a comma in it. */
  public static boolean isTable(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
  }

  /** Whether it is the command with a table behind it. */
  public static boolean isCommand(String text) {
    return text.indexOf('\n') >= 0 && COMMAND.matcher(text).matches();
  }

  /** Without the command in front and the marks that make a block of it. */
  public static String rows(String text) {
    var command = COMMAND.matcher(text);
    String rows = command.matches() ? command.group(1) : text;
    return FENCE.matcher(rows.stripLeading()).replaceAll("");
  }
}
