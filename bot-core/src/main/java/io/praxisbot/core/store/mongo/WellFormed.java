package io.praxisbot.core.store.mongo;

/**
 * Text as BSON can hold it. BSON is UTF-8, which has no form for half of a surrogate pair. The
 * driver would write such a half as bytes that aren't UTF-8: its own decoder reads them as several
 * U+FFFD, other clients of the database fail. So each half becomes one U+FFFD before it gets there.
 */
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** The text itself if it is well-formed, as nearly all is. */
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints().map(WellFormed::whole).forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  private static int whole(int codePoint) {
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return half ? REPLACEMENT : codePoint;
  }
}
