package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a message says.
 *
 * @param text empty if it came without
 * @param blocks empty if it came without
 */
record Content(Optional<String> text, Optional<JsonArray> blocks, Optional<JsonObject> metadata) {

  private static final int TEXT = 40_000;
  private static final int METADATA = 8_000;
  private static final Shape SHAPE =
      Shape.plain()
          .must("event_type", Check.like(Pattern.compile("[A-Za-z0-9_.-]{1,255}")))
          .must("event_payload", Content::demandObject);

  /** Reads it, and refuses what Slack would. */
  static Content of(Args args) {
    Content content =
        new Content(
            args.text("text"),
            args.array("blocks", "invalid_blocks_format"),
            args.object("metadata", "invalid_metadata_format"));
    content.text.ifPresent(Content::demandLength);
    content.metadata.ifPresent(Content::demandShape);
    content.blocks.ifPresent(Surface::checkMessage);
    return content;
  }

  boolean isEmpty() {
    return text.isEmpty() && blocks.filter(all -> !all.isEmpty()).isEmpty();
  }

  /** How it stands where it was written. */
  FakeMessage at(String channel, String ts, String author) {
    return new FakeMessage(
        channel,
        ts,
        author,
        text.orElse(""),
        blocks.orElseGet(JsonArray::new),
        metadata.filter(given -> given.size() > 0),
        Optional.empty());
  }

  /** How it changes what stands there: what it leaves out stays. */
  FakeMessage over(FakeMessage before, String edited) {
    return new FakeMessage(
        before.channel(),
        before.ts(),
        before.author(),
        text.orElse(before.text()),
        blocks.orElse(before.blocks()),
        metadata.or(before::metadata).filter(given -> given.size() > 0),
        Optional.of(edited));
  }

  private static void demandLength(String text) {
    if (text.length() > TEXT) {
      throw new Refusal("msg_too_long");
    }
  }

  /** An empty object takes the metadata away, so it may be empty. */
  private static void demandShape(JsonObject metadata) {
    Place place = Place.root("metadata");
    if (metadata.size() > 0) {
      SHAPE.on(metadata, place);
    }
    if (!place.faults().isEmpty()) {
      throw new Refusal("invalid_metadata_schema", place.faults());
    }
    if (metadata.toString().getBytes(StandardCharsets.UTF_8).length > METADATA) {
      throw new Refusal("metadata_too_large");
    }
  }

  private static void demandObject(JsonElement value, Place place) {
    if (!value.isJsonObject()) {
      place.refuse("must be an object");
    }
  }
}
