package io.praxisbot.slack.render;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What belongs together and is too long for one message, cut in its longest texts. */
final class Shortened {

  /** Below this, cutting takes the sense and hardly makes room. */
  private static final int SHORT = 200;

  private Shortened() {}

  /** Fits, unless there is nothing left to cut. */
  static List<Block> toFit(List<Block> blocks, Limits limits) {
    List<Block> shorter = new ArrayList<>(blocks);
    while (!limits.allow(Layout.of(shorter))) {
      int at = longest(shorter);
      int length = length(shorter.get(at));
      if (length <= SHORT) {
        return shorter;
      }
      int much = Math.max(limits.excess(Layout.of(shorter)), length / 10);
      shorter.set(at, cut(shorter.get(at), Math.max(SHORT, length - much)));
    }
    return shorter;
  }

  private static int longest(List<Block> blocks) {
    return java.util.stream.IntStream.range(0, blocks.size())
        .boxed()
        .max(Comparator.comparingInt(i -> length(blocks.get(i))))
        .orElseThrow();
  }

  private static int length(Block block) {
    boolean words = !(block instanceof Block.Actions || block instanceof Block.Inputs);
    return words ? block.text().length() : 0;
  }

  private static Block cut(Block block, int max) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(Cut.shorten(heading.rich(), max));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(Cut.shorten(paragraph.rich(), max));
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(Cut.shorten(quote.rich(), max - 2));
    }
    if (block instanceof Block.Small small) {
      return new Block.Small(Cut.shorten(small.rich(), max));
    }
    if (block instanceof Block.Bullets bullets) {
      List<Rich> items =
          bullets.items().stream()
              .map(item -> Cut.shorten(item, Math.max(1, max / bullets.items().size() - 2)))
              .toList();
      return new Block.Bullets(items);
    }
    return block;
  }
}
