package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What belongs together and is too long for one message, cut in its longest texts. */
final class Shortened {

  /** Below this, cutting takes the sense and hardly makes room. */
  private static final int SHORT = 200;

  private Shortened() {}

  /** Fits, unless there is nothing left to cut. */
  static List<Block> toFit(List<Block> blocks, Room room) {
    List<Block> shorter = blocks;
    while (!room.holds(shorter)) {
      int at = longest(shorter);
      int length = length(shorter.get(at));
      if (length <= SHORT) {
        return shorter;
      }
      shorter = cutAsLittleAsNeeded(shorter, at, length, room);
    }
    return shorter;
  }

  /** Halves the span between too long and short enough; ends at the shortest if nothing fits. */
  private static List<Block> cutAsLittleAsNeeded(
      List<Block> blocks, int at, int length, Room room) {
    int fits = SHORT;
    int tooLong = length;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (room.holds(with(blocks, at, middle))) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return with(blocks, at, fits);
  }

  private static List<Block> with(List<Block> blocks, int at, int max) {
    List<Block> changed = new ArrayList<>(blocks);
    changed.set(at, cut(blocks.get(at), max));
    return changed;
  }

  private static int longest(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
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
