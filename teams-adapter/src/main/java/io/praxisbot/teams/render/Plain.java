package io.praxisbot.teams.render;

import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Words where Teams reads no markdown, or where they hold none. */
final class Plain {

  private static final String NOTHING = "–";

  /** Where words have to part: cards put a date in for the one, and a mention for the other. */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=\\{)(?=\\{(?:DATE|TIME)\\()|(?<=<)(?=/?at\\b)", Pattern.CASE_INSENSITIVE);

  private static final String WORD_JOINER = "\u2060";

  /** Letters, and such signs between them as mean nothing anywhere; no number begins a list. */
  private static final Pattern INNOCENT =
      Pattern.compile(
          "(?!\\d+[.)])(?:[\\p{L}\\p{M}\\p{N} ,?’“”…–·()%]|[.:;!'](?=\\s|$)"
              + "|(?<=\\p{L})['-](?=\\p{L})|(?<=\\d):(?=\\d))+");

  private Plain() {}

  /** The words, never empty, short enough, and taken for neither a date nor a mention. */
  static String words(String text, int max) {
    String sendable = Words.sendable(text);
    return sendable.isBlank() ? NOTHING : apart(Cut.shorten(sendable, max));
  }

  /** The words in pieces of which none is taken for a date or a mention. */
  static List<String> pieces(String text) {
    return List.of(SEAM.split(text));
  }

  /** The words in one piece, with nothing to see where they have to part. */
  static String apart(String text) {
    return SEAM.matcher(text).replaceAll(WORD_JOINER);
  }

  /** Whether markdown would show exactly these words. */
  static boolean innocent(String text) {
    return text.equals(text.strip()) && INNOCENT.matcher(text).matches();
  }
}
