package io.praxisbot.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/** What is rendered, as it goes over the wire: for tests that read it, and for pictures. */
public final class BlockJson {

  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());

  private BlockJson() {}

  /** The blocks of one message. */
  public static JsonArray of(List<LayoutBlock> blocks) {
    return GSON.toJsonTree(blocks).getAsJsonArray();
  }

  /** A modal or home tab. */
  public static JsonObject of(View view) {
    return GSON.toJsonTree(view).getAsJsonObject();
  }
}
