package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads blocks over as few messages as the limits ask for. An entry stays whole if one message
 * can hold it; else its paragraphs are spread; and a paragraph that no message holds is cut.
 */
public final class Split {

  private final Room room;
  private final List<List<Block>> parts = new ArrayList<>();
  private List<Block> part = new ArrayList<>();

  private Split(Room room) {
    this.room = room;
  }

  /** The parts in reading order; at least one. */
  public static List<List<Block>> of(List<Block> blocks, Room room) {
    Split split = new Split(room);
    Entries.of(blocks).forEach(split::entry);
    split.close();
    return split.parts.isEmpty() ? List.of(List.of()) : split.parts;
  }

  private void entry(List<Block> entry) {
    if (!placed(entry)) {
      Entries.byParagraph(entry).forEach(this::paragraph);
    }
  }

  private void paragraph(List<Block> paragraph) {
    if (!placed(paragraph) && !placed(Shortened.toFit(paragraph, room))) {
      Entries.byBlock(paragraph).forEach(this::block);
    }
  }

  /** What doesn't fit even alone goes out as it is: the refusal then stands in the ledger. */
  private void block(List<Block> block) {
    List<Block> shorter = Shortened.toFit(block, room);
    if (!placed(shorter)) {
      close();
      part.addAll(shorter);
      close();
    }
  }

  private boolean placed(List<Block> piece) {
    List<Block> together = new ArrayList<>(part);
    together.addAll(piece);
    if (fits(together)) {
      part = together;
      return true;
    }
    if (!fits(piece)) {
      return false;
    }
    close();
    part.addAll(piece);
    return true;
  }

  private boolean fits(List<Block> blocks) {
    return room.holds(Entries.joined(blocks));
  }

  private void close() {
    List<Block> joined = Entries.joined(part);
    if (!joined.isEmpty()) {
      parts.add(joined);
    }
    part = new ArrayList<>();
  }
}
