package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.message.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much Teams takes; in characters unless the name says otherwise. */
final class Limits {

  /**
   * Teams refuses a message of more than about 100 KB and says that it counts UTF-16. 80 KB are
   * aimed for, and some of them are the envelope's: ids, names, the summary.
   */
  static final int CARD_BYTES = 76_000;

  static final int FALLBACK = 1_000;
  static final int SUMMARY = 150;

  // Teams has no limits for these; what is longer is not read at a glance.
  static final int TITLE = 64;
  static final int LABEL = 1_000;
  static final int OPTION = 200;
  static final int PLACEHOLDER = 200;

  /** From 2 to 5 choices read best one below the other. */
  static final int OPTIONS_AT_A_GLANCE = 5;

  private Limits() {}

  /**
   * Whether one card holds these blocks. Fields stand once in it: whoever sends some sends all that
   * the card has.
   */
  static boolean hold(List<Block> blocks) {
    return blocks.stream().filter(Block.Inputs.class::isInstance).count() <= 1
        && bytes(AdaptiveCards.card(blocks)) <= CARD_BYTES;
  }

  /** In the encoding in which it is longer. */
  static int bytes(JsonNode json) {
    String text = json.toString();
    return Math.max(text.length() * Character.BYTES, text.getBytes(StandardCharsets.UTF_8).length);
  }
}
