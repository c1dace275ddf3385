package io.praxisbot.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import io.praxisbot.core.message.Block;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * How much Slack takes: the constants for one element, and an instance for one message or view.
 *
 * @param blocks at most so many
 * @param weight at most so many characters in all of them together, see {@link #weigh}
 */
record Limits(int blocks, int weight) {

  // Slack's reference of Block Kit, in characters unless the name says otherwise.
  static final int HEADER = 150;
  static final int BUTTON = 75;
  static final int OPTION = 75;
  static final int OPTIONS_OF_A_SELECT = 100;
  static final int LABEL = 2_000;
  static final int PLACEHOLDER = 150;
  static final int MODAL_TITLE = 24;
  static final int MODAL_BUTTON = 24;

  /** The reference gives no limit for a rich text or a context: what a section and a field take. */
  static final int RICH_TEXT = 3_000;

  static final int CONTEXT = 2_000;

  /** Slack cuts a message's top-level text from 4,000 characters on. */
  static final int FALLBACK = 3_900;

  /** From 3 to 5 choices read best one below the other. */
  static final int OPTIONS_SIDE_BY_SIDE = 5;

  /**
   * Slack answers {@code msg_blocks_too_long} somewhere between 10,000 and 13,200 characters and
   * doesn't say what it counts; the more is counted here, the safer.
   */
  static final Limits MESSAGE = new Limits(50, 9_000);

  /** A home tab takes 100 blocks; one is kept for the sentence that something is left out. */
  static final Limits HOME = new Limits(99, 50_000);

  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());

  /** Whether Slack takes these blocks in one message or view. */
  boolean hold(List<Block> unrendered) {
    return allow(Layout.of(unrendered));
  }

  private boolean allow(List<LayoutBlock> rendered) {
    return rendered.size() <= blocks && everyFieldOnce(rendered) && weigh(rendered) <= weight;
  }

  /** Every string that is sent, escaped: texts, labels, values, and the names of types and ids. */
  static int weigh(List<LayoutBlock> rendered) {
    return weigh(GSON.toJsonTree(rendered));
  }

  private static int weigh(JsonElement json) {
    if (json.isJsonArray()) {
      return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
          .mapToInt(Limits::weigh)
          .sum();
    }
    if (json.isJsonObject()) {
      return json.getAsJsonObject().entrySet().stream().mapToInt(e -> weigh(e.getValue())).sum();
    }
    boolean string = json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
    return string ? Escaping.escape(json.getAsString()).length() : 0;
  }

  private static boolean everyFieldOnce(List<LayoutBlock> rendered) {
    List<String> fields =
        rendered.stream()
            .filter(InputBlock.class::isInstance)
            .map(block -> ((InputBlock) block).getBlockId())
            .toList();
    return fields.stream().distinct().count() == fields.size();
  }
}
