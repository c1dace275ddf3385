package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be pressed, chosen or filled.
 *
 * @param label what a person takes it for
 * @param block the block around it
 */
record Control(String label, JsonObject block, JsonObject element) {

  /** What can be done with these blocks, from top to bottom. */
  static List<Control> in(JsonArray blocks) {
    return Reading.objects(blocks).flatMap(Control::inBlock).toList();
  }

  private static Stream<Control> inBlock(JsonObject block) {
    return switch (block.get("type").getAsString()) {
      case "actions" ->
          Reading.objects(block.getAsJsonArray("elements"))
              .map(element -> new Control(ownLabel(element).orElse(""), block, element));
      case "section" ->
          Stream.ofNullable(block.getAsJsonObject("accessory"))
              .filter(element -> element.has("action_id"))
              .map(element -> new Control(besideText(block, element), block, element));
      case "input" ->
          Stream.of(
              new Control(plain(block.get("label")), block, block.getAsJsonObject("element")));
      default -> Stream.empty();
    };
  }

  private static String besideText(JsonObject section, JsonObject element) {
    boolean button = element.get("type").getAsString().equals("button");
    return button || !section.has("text")
        ? ownLabel(element).orElse("")
        : plain(section.get("text"));
  }

  private static Optional<String> ownLabel(JsonObject element) {
    return Stream.of("text", "placeholder")
        .filter(element::has)
        .map(key -> plain(element.get(key)))
        .findFirst();
  }

  private static String plain(com.google.gson.JsonElement text) {
    return text.getAsJsonObject().get("text").getAsString();
  }

  String type() {
    return element.get("type").getAsString();
  }

  String blockId() {
    return block.get("block_id").getAsString();
  }

  String actionId() {
    return element.get("action_id").getAsString();
  }

  boolean button() {
    return type().equals("button");
  }

  boolean input() {
    return block.get("type").getAsString().equals("input");
  }

  /** Whether Slack tells the app as soon as somebody uses it. */
  boolean dispatches() {
    return !input() || flag(block, "dispatch_action");
  }

  boolean optional() {
    return flag(block, "optional");
  }

  /** The options, group by group. */
  Stream<JsonObject> options() {
    var own = Stream.ofNullable(element.getAsJsonArray("options")).flatMap(Reading::objects);
    var grouped =
        Stream.ofNullable(element.getAsJsonArray("option_groups"))
            .flatMap(Reading::objects)
            .flatMap(group -> Reading.objects(group.getAsJsonArray("options")));
    return Stream.concat(own, grouped);
  }

  /** The option that reads so. */
  Optional<JsonObject> option(String text) {
    return options().filter(option -> plain(option.get("text")).equals(text)).findFirst();
  }

  private static boolean flag(JsonObject object, String key) {
    return object.has(key) && object.get(key).getAsBoolean();
  }
}
