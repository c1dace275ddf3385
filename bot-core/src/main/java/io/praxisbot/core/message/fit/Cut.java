package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a text may be cut: after a sentence, else after a word, else between two characters. */
public final class Cut {

  private static final String MORE = "…";

  private Cut() {}

  /** The text if it is short enough, else its beginning with an ellipsis. */
  public static String shorten(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    return text.substring(0, afterAWord(text, max - MORE.length())).stripTrailing() + MORE;
  }

  /** As {@link #shorten(String, int)}, with the styles kept. */
  public static Rich shorten(Rich rich, int max) {
    if (rich.text().length() <= max) {
      return rich;
    }
    Rich kept = between(rich, 0, afterAWord(rich.text(), max - MORE.length()));
    List<Span> spans = new ArrayList<>(kept.spans());
    spans.add(new Span(MORE, Span.Style.PLAIN));
    return new Rich(spans);
  }

  /** The whole text in pieces that are each short enough. */
  public static List<Rich> pieces(Rich rich, int max) {
    String text = rich.text();
    List<Rich> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > max) {
      int to = from + afterASentence(text.substring(from), max);
      pieces.add(between(rich, from, to));
      from = to;
    }
    pieces.add(between(rich, from, text.length()));
    return pieces;
  }

  private static int afterASentence(String text, int max) {
    int sentence = before(BreakIterator.getSentenceInstance(Locale.ROOT), text, max);
    // A sentence that ends in the first half would leave a short piece for little.
    return sentence > max / 2 ? sentence : afterAWord(text, max);
  }

  private static int afterAWord(String text, int max) {
    int word = before(BreakIterator.getLineInstance(Locale.ROOT), text, max);
    int character = before(BreakIterator.getCharacterInstance(Locale.ROOT), text, max);
    if (word > max / 2) {
      return word;
    }
    return character > 0 ? character : max;
  }

  private static int before(BreakIterator breaks, String text, int max) {
    // Two more than are kept: the break at the end of a text cut short would be no real one.
    breaks.setText(text.substring(0, Math.min(text.length(), max + 2)));
    return breaks.isBoundary(max) ? max : Math.max(0, breaks.preceding(max));
  }

  private static Rich between(Rich rich, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Span span : rich.spans()) {
      int end = at + span.text().length();
      if (end > from && at < to) {
        String text = span.text().substring(Math.max(from - at, 0), Math.min(to, end) - at);
        spans.add(new Span(text, span.style()));
      }
      at = end;
    }
    return new Rich(spans);
  }
}
