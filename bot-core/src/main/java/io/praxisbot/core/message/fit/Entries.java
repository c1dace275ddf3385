package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;

/** Which blocks belong together: what is about one person, with the buttons to it. */
final class Entries {

  private Entries() {}

  /**
   * The blocks by entry. Buttons, fields, a quote and the item of a list end one, a divider begins
   * one; so a title stays with what comes first below it.
   */
  static List<List<Block>> of(List<Block> blocks) {
    List<List<Block>> entries = new ArrayList<>();
    for (Block block : inItems(blocks)) {
      if (entries.isEmpty() || beginsAnother(last(entries), block)) {
        entries.add(new ArrayList<>());
      }
      last(entries).add(block);
    }
    return entries;
  }

  /** An entry by its paragraphs, each with its quotes and buttons. */
  static List<List<Block>> byParagraph(List<Block> entry) {
    List<List<Block>> pieces = new ArrayList<>();
    for (Block block : entry) {
      if (pieces.isEmpty() || (leads(block) && !(last(last(pieces)) instanceof Block.Divider))) {
        pieces.add(new ArrayList<>());
      }
      last(pieces).add(block);
    }
    return pieces;
  }

  /** The smallest pieces there are: single blocks, buttons by row. */
  static List<List<Block>> byBlock(List<Block> entry) {
    List<List<Block>> pieces = new ArrayList<>();
    for (Block block : entry) {
      if (block instanceof Block.Actions actions) {
        Rows.of(actions.buttons()).forEach(row -> pieces.add(List.of(new Block.Actions(row))));
      } else {
        pieces.add(List.of(block));
      }
    }
    return pieces;
  }

  /** The blocks as one message: lists in one piece again, no line before the first or last. */
  static List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      boolean first = joined.isEmpty();
      if (first && block instanceof Block.Divider) {
        continue;
      }
      if (!first
          && block instanceof Block.Bullets more
          && last(joined) instanceof Block.Bullets list) {
        List<Rich> items = new ArrayList<>(list.items());
        items.addAll(more.items());
        joined.set(joined.size() - 1, new Block.Bullets(items));
      } else {
        joined.add(block);
      }
    }
    while (!joined.isEmpty() && last(joined) instanceof Block.Divider) {
      joined.remove(joined.size() - 1);
    }
    return joined;
  }

  private static List<Block> inItems(List<Block> blocks) {
    List<Block> single = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(item -> single.add(new Block.Bullets(List.of(item))));
      } else {
        single.add(block);
      }
    }
    return single;
  }

  private static boolean beginsAnother(List<Block> entry, Block next) {
    Block before = last(entry);
    if (next instanceof Block.Divider) {
      return true;
    }
    if (follows(next)) {
      return false;
    }
    return before instanceof Block.Actions
        || before instanceof Block.Inputs
        || before instanceof Block.Quote
        || before instanceof Block.Bullets;
  }

  /** What says something about the blocks above it. */
  private static boolean follows(Block block) {
    return block instanceof Block.Actions
        || block instanceof Block.Inputs
        || block instanceof Block.Quote
        || block instanceof Block.Small;
  }

  private static boolean leads(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.Paragraph
        || block instanceof Block.Bullets
        || block instanceof Block.Small
        || block instanceof Block.Divider;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
