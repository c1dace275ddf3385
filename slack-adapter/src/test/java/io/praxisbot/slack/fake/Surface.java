package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Where blocks stand. */
enum Surface {
  MODAL,
  HOME;

  /** Refuses blocks that Slack would refuse in a message. */
  static void checkMessage(JsonArray blocks) {
    if (blocks.size() > 50) {
      throw new Refusal("invalid_blocks", List.of("more than 50"));
    }
  }

  /** Refuses a view that Slack would refuse. */
  void check(JsonObject view) {
    if (!view.has("blocks")) {
      throw new Refusal("invalid_arguments", List.of("missing blocks"));
    }
  }
}
