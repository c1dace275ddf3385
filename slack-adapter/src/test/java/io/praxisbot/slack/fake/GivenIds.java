package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.UUID;

/** The ids that Slack gives to blocks and to what can be used in them, where the app gave none. */
final class GivenIds {

  private static final String ACTION = "action_id";

  private GivenIds() {}

  /** A copy in which every block, and all that can be used, has its id. */
  static JsonArray in(JsonArray blocks) {
    var given = blocks.deepCopy();
    for (JsonElement each : given) {
      block(each.getAsJsonObject());
    }
    return given;
  }

  /** A copy of a view in which every block has its id. */
  static JsonObject in(JsonObject view) {
    var given = view.deepCopy();
    given.add("blocks", in(view.getAsJsonArray("blocks")));
    return given;
  }

  private static void block(JsonObject block) {
    give(block, "block_id");
    switch (block.get("type").getAsString()) {
      case "actions" ->
          block
              .getAsJsonArray("elements")
              .forEach(element -> give(element.getAsJsonObject(), ACTION));
      case "input" -> give(block.getAsJsonObject("element"), ACTION);
      case "section" -> accessory(block);
      default -> {}
    }
  }

  private static void accessory(JsonObject section) {
    if (section.has("accessory")
        && !section.getAsJsonObject("accessory").get("type").getAsString().equals("image")) {
      give(section.getAsJsonObject("accessory"), ACTION);
    }
  }

  private static void give(JsonObject to, String key) {
    if (!to.has(key)) {
      to.addProperty(key, UUID.randomUUID().toString().substring(0, 5));
    }
  }
}
