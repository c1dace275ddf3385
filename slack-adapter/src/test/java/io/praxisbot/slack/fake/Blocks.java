package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.Check.flag;
import static io.praxisbot.slack.fake.Check.list;
import static io.praxisbot.slack.fake.Check.text;
import static io.praxisbot.slack.fake.Compositions.either;
import static io.praxisbot.slack.fake.Compositions.plain;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Slack's blocks: what each may hold, and how much of it. */
final class Blocks {

  private static final int BLOCK_ID = 255;

  private static final Check ANY =
      Shape.oneOf(
          Map.of(
              "section", section(),
              "header", block("header").must("text", plain(150)),
              "divider", block("divider"),
              "context", block("context").must("elements", list(1, 10, inContext())),
              "actions", block("actions").must("elements", list(1, 25, Elements.inActions())),
              "input", input(),
              "image", image(),
              "rich_text", block("rich_text").must("elements", RichText.parts())));

  private Blocks() {}

  /** So many blocks, with ids that differ. */
  static Check upTo(int most) {
    return list(0, most, ANY)
        .and((blocks, place) -> each(blocks, place, Blocks::claimBlock))
        .and((blocks, place) -> each(blocks, place, Blocks::claimActions));
  }

  private interface Rule {
    void on(JsonObject block, Place place);
  }

  private static void each(JsonElement blocks, Place place, Rule rule) {
    if (blocks.isJsonArray() && place.faults().isEmpty()) {
      for (int i = 0; i < blocks.getAsJsonArray().size(); i++) {
        rule.on(blocks.getAsJsonArray().get(i).getAsJsonObject(), place.at(i));
      }
    }
  }

  private static void claimBlock(JsonObject block, Place place) {
    if (block.has("block_id")) {
      place.claim("block_id", block.get("block_id").getAsString());
    }
  }

  private static void claimActions(JsonObject block, Place place) {
    elements(block)
        .map(element -> element.get("action_id"))
        .flatMap(Stream::ofNullable)
        .forEach(id -> place.claim("action_id", place.path() + " " + id.getAsString()));
  }

  /** The elements in a block that somebody can use. */
  private static Stream<JsonObject> elements(JsonObject block) {
    Stream<JsonElement> single =
        Stream.of("accessory", "element").map(block::get).flatMap(Stream::ofNullable);
    List<JsonElement> many =
        Optional.ofNullable(block.getAsJsonArray("elements"))
            .map(all -> all.asList())
            .orElse(List.of());
    return Stream.concat(single, many.stream()).map(JsonElement::getAsJsonObject);
  }

  private static Shape section() {
    return block("section")
        .may("text", either(3000))
        .may("fields", list(1, 10, either(2000)))
        .may("accessory", Elements.inSection())
        .may("expand", flag())
        .rule(Blocks::textOrFields);
  }

  private static void textOrFields(JsonObject section, Place place) {
    if (!section.has("text") && !section.has("fields")) {
      place.refuse("missing required field: text or fields");
    }
  }

  private static Check inContext() {
    return Shape.oneOf(
        Map.of(
            "plain_text", plain(3000),
            "mrkdwn", Compositions.mrkdwn(3000),
            "image", Elements.image()));
  }

  private static Shape input() {
    return block("input")
        .must("label", plain(2000))
        .must("element", Elements.inInput())
        .may("hint", plain(2000))
        .may("optional", flag())
        .may("dispatch_action", flag());
  }

  private static Shape image() {
    return block("image")
        .must("image_url", text(1, 3000))
        .must("alt_text", text(1, 2000))
        .may("title", plain(2000));
  }

  private static Shape block(String type) {
    return Shape.typed(type).may("block_id", text(1, BLOCK_ID));
  }
}
