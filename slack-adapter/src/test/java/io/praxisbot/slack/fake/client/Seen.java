package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMessage;
import io.praxisbot.slack.fake.FakeView;
import java.util.List;

/** Something with blocks that stands before somebody. */
sealed interface Seen {

  /** The timestamp or the view's id. */
  String id();

  JsonArray blocks();

  /** The author's id, {@code only you}, {@code modal} or {@code home}. */
  String where();

  /** What it says. */
  String read(Reading reading);

  /** A message in a conversation, or one that only they see. */
  record Message(FakeMessage message, boolean ephemeral) implements Seen {

    @Override
    public String id() {
      return message.ts();
    }

    @Override
    public String where() {
      return ephemeral ? "only you" : message.author();
    }

    @Override
    public JsonArray blocks() {
      return message.blocks();
    }

    @Override
    public String read(Reading reading) {
      return reading.message(message.text(), message.blocks());
    }
  }

  /** A modal or the home tab. */
  record View(FakeView shown) implements Seen {

    @Override
    public String id() {
      return shown.id();
    }

    @Override
    public JsonArray blocks() {
      return shown.view().getAsJsonArray("blocks");
    }

    @Override
    public String read(Reading reading) {
      String title =
          view().has("title") ? reading.text(view().getAsJsonObject("title")) + "\n" : "";
      return title + reading.blocks(blocks());
    }

    JsonObject view() {
      return shown.view();
    }

    @Override
    public String where() {
      return view().get("type").getAsString();
    }

    /** Whether the app wants to know when it is closed. */
    boolean tellsOfClosing() {
      return view().has("notify_on_close") && view().get("notify_on_close").getAsBoolean();
    }
  }

  /** What can be done with it, from top to bottom. */
  default List<Control> controls() {
    return Control.in(blocks());
  }
}
