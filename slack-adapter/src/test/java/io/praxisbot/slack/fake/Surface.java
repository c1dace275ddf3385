package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.Check.flag;
import static io.praxisbot.slack.fake.Check.text;
import static io.praxisbot.slack.fake.Compositions.plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/** Where blocks stand. */
final class Surface {

  private static final int IN_MESSAGE = 50;
  private static final int IN_VIEW = 100;
  private static final int TEXT = 10_000;
  private static final int VIEW_BYTES = 250_000;
  private static final int VIEW_DATA = 3000;
  private static final int VIEW_ID = 255;

  static final Surface MODAL =
      new Surface(
          Shape.typed("modal")
              .must("title", plain(24))
              .may("submit", plain(24))
              .may("close", plain(24))
              .may("clear_on_close", flag())
              .may("notify_on_close", flag())
              .may("submit_disabled", flag()));

  static final Surface HOME = new Surface(Shape.typed("home"));

  private final Shape shape;

  private Surface(Shape shape) {
    this.shape =
        shape
            .must("blocks", Blocks.upTo(IN_VIEW))
            .may("private_metadata", text(0, VIEW_DATA))
            .may("callback_id", text(0, VIEW_ID))
            .may("external_id", text(0, VIEW_ID));
  }

  /** Refuses blocks that Slack would refuse in a message. */
  static void checkMessage(JsonArray blocks) {
    Place place = Place.root("blocks");
    Blocks.upTo(IN_MESSAGE).on(blocks, place);
    if (!place.faults().isEmpty()) {
      throw new Refusal("invalid_blocks", place.faults());
    }
    if (place.characters() > TEXT) {
      throw new Refusal("msg_blocks_too_long");
    }
  }

  /** Refuses a view that Slack would refuse. */
  void check(JsonObject view) {
    Place place = Place.root("view");
    shape.on(view, place);
    if (this == MODAL && place.faults().isEmpty()) {
      demandSubmit(view, place);
    }
    if (!place.faults().isEmpty()) {
      throw new Refusal("invalid_arguments", place.faults());
    }
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > VIEW_BYTES) {
      throw new Refusal("view_too_large");
    }
  }

  /** Inputs that can't be submitted are refused. */
  private static void demandSubmit(JsonObject view, Place place) {
    boolean inputs =
        view.getAsJsonArray("blocks").asList().stream()
            .anyMatch(block -> Shape.type(block).equals("input"));
    if (inputs && !view.has("submit")) {
      place.refuse("missing required field: submit");
    }
  }
}
