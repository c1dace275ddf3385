package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;

/** Buttons in rows. */
public final class Rows {

  /** Platforms take more; five are what one glance takes in. */
  private static final int LONGEST = 5;

  private Rows() {}

  /** The buttons in as few rows as that allows, all about equally long. */
  public static List<List<Button>> of(List<Button> buttons) {
    if (buttons.isEmpty()) {
      return List.of();
    }
    int rows = (buttons.size() + LONGEST - 1) / LONGEST;
    int length = (buttons.size() + rows - 1) / rows;
    List<List<Button>> split = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += length) {
      split.add(buttons.subList(from, Math.min(from + length, buttons.size())));
    }
    return split;
  }
}
