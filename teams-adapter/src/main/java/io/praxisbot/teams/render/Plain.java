package io.praxisbot.teams.render;

import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.regex.Pattern;

/** Words where Teams reads no markdown, or where they hold none. */
final class Plain {

  private static final String NOTHING = "–";

  /** Cards replace these by a date, in every text. */
  private static final Pattern MACRO = Pattern.compile("\\{(?=\\{(?:DATE|TIME)\\()");

  private static final String WORD_JOINER = "\u2060";

  /** Letters, and such signs between them as mean nothing anywhere; no number begins a list. */
  private static final Pattern INNOCENT =
      Pattern.compile("(?!\\d+[.)])(?:[\\p{L}\\p{M}\\p{N} ,?’“”…–()%]|[.:;!'](?=\\s|$))+");

  private Plain() {}

  /** The words, never empty, short enough, and not taken for a date to be put in. */
  static String words(String text, int max) {
    String sendable = Words.sendable(text);
    return sendable.isBlank() ? NOTHING : withoutMacros(Cut.shorten(sendable, max));
  }

  static String withoutMacros(String text) {
    return MACRO.matcher(text).replaceAll("{" + WORD_JOINER);
  }

  /** Whether markdown would show exactly these words. */
  static boolean innocent(String text) {
    return text.equals(text.strip()) && INNOCENT.matcher(text).matches();
  }
}
