package io.praxisbot.slack.render;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A message in words alone, for notifications and screen readers. */
final class Fallback {

  /** Slack refuses a message in which nothing is said. */
  private static final String NOTHING = "…";

  private Fallback() {}

  static String of(List<Block> blocks) {
    String text =
        Words.sendable(
            blocks.stream()
                .map(Fallback::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
    return text.isBlank() ? NOTHING : escaped(text);
  }

  /** The fields, too: who can't see them hears what is asked. */
  private static String words(Block block) {
    if (block instanceof Block.Inputs inputs) {
      String labels =
          inputs.fields().stream().map(f -> f.label() + ": …").collect(Collectors.joining("\n"));
      return labels + "\n[" + inputs.submit().label() + "]";
    }
    return block.text();
  }

  /** Cut before it is escaped, so that no escape is cut in two. */
  private static String escaped(String text) {
    String cut = Cut.shorten(text, Limits.FALLBACK);
    String escaped = Escaping.escape(cut);
    while (escaped.length() > Limits.FALLBACK) {
      int excess = escaped.length() - Limits.FALLBACK;
      cut = Cut.shorten(cut, cut.length() - Math.max(1, excess / 5));
      escaped = Escaping.escape(cut);
    }
    return escaped;
  }
}
