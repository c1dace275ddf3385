package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code import}, alone or with a table behind it. The table may be long, so that it is looked at
 * rather than taken apart.
 */
final class ImportCommand {

  static final String WORD = "import";

  private static final Pattern START = Pattern.compile("[ \\u00a0]*+:?[ \\u00a0]*+(\\R)?");
  private static final Pattern TABLE_ROW = Pattern.compile("[^\\r\\n]{0,1000}?[,;\\t@|]");
  private static final Pattern FENCE = Pattern.compile("\\s*+```");

  /** So long may be what is no table but still a word or two. */
  private static final int SHORT = 40;

  private ImportCommand() {}

  /**
   * Rows on the lines after the word are surely meant; on its own line they may be a sentence.
   *
   * @param rest untouched
   */
  static Reading<Command> read(Rest rest) {
    String typed = rest.raw();
    Matcher start = START.matcher(typed);
    boolean ownLine = start.lookingAt() && start.group(1) != null;
    String rows = typed.substring(start.end());
    boolean table = FENCE.matcher(rows).lookingAt() || TABLE_ROW.matcher(rows).lookingAt();
    if (table && (ownLine || rows.indexOf('@') >= 0)) {
      return new Found<>(
          new Command.Import(Optional.of(rows)), ownLine ? Certainty.EXACT : Certainty.LOOSE);
    }
    return typed.isBlank() || typed.length() <= SHORT
        ? Meanings.alone(new Command.Import(Optional.empty()), Rest.of(typed, rest.today()))
        : new Prose<>();
  }
}
