package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What Slack would refuse, written down from its reference and not from the code. */
final class SlackRules {

  private SlackRules() {}

  static void takesAsAMessage(BlockKit.Part part) {
    assertThat(part.text()).isNotBlank().hasSizeLessThanOrEqualTo(4_000).doesNotContain("<", ">");
    takes(part.blocks(), 50);
    assertThat(texts(BlockJson.of(part.blocks()))).as("all text").isLessThanOrEqualTo(10_000);
  }

  static void takes(List<LayoutBlock> blocks, int most) {
    JsonArray json = BlockJson.of(blocks);
    assertThat(json.size()).as("blocks").isLessThanOrEqualTo(most);
    assertThat(strings(json, "block_id")).doesNotHaveDuplicates().allMatch(id -> id.length() < 256);
    assertThat(strings(actions(json), "action_id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() < 256);
    json.forEach(block -> block(block.getAsJsonObject()));
  }

  private static void block(JsonObject block) {
    switch (block.get("type").getAsString()) {
      case "header" -> within(block.getAsJsonObject("text"), 150);
      case "context" -> {
        assertThat(block.getAsJsonArray("elements")).hasSizeBetween(1, 10);
        block.getAsJsonArray("elements").forEach(e -> within(e.getAsJsonObject(), 2_000));
      }
      case "rich_text" -> {
        assertThat(texts(block)).isBetween(1, 3_000);
        assertThat(strings(block, "text")).allMatch(text -> !text.isEmpty());
      }
      case "actions" -> {
        assertThat(block.getAsJsonArray("elements")).hasSizeBetween(1, 25);
        block.getAsJsonArray("elements").forEach(e -> button(e.getAsJsonObject()));
      }
      case "input" -> input(block);
      default -> assertThat(block.get("type").getAsString()).isEqualTo("divider");
    }
  }

  private static void button(JsonObject button) {
    within(button.getAsJsonObject("text"), 75);
    assertThat(button.get("value").getAsString()).hasSizeBetween(1, 2_000);
  }

  private static void input(JsonObject input) {
    within(input.getAsJsonObject("label"), 2_000);
    JsonObject element = input.getAsJsonObject("element");
    if (element.has("max_length")) {
      int max = element.get("max_length").getAsInt();
      assertThat(max).isBetween(1, 3_000);
      assertThat(strings(element, "initial_value")).allMatch(text -> text.length() <= max);
    }
    if (element.has("placeholder")) {
      within(element.getAsJsonObject("placeholder"), 150);
    }
    if (element.has("options")) {
      options(element);
    }
  }

  private static void options(JsonObject element) {
    JsonArray options = element.getAsJsonArray("options");
    boolean radio = element.get("type").getAsString().equals("radio_buttons");
    assertThat(options).hasSizeBetween(1, radio ? 10 : 100);
    options.forEach(option -> within(option.getAsJsonObject().getAsJsonObject("text"), 75));
    assertThat(strings(options, "value")).allMatch(v -> !v.isEmpty() && v.length() <= 150);
    if (element.has("initial_option")) {
      assertThat(options).contains(element.get("initial_option"));
    }
  }

  private static void within(JsonObject text, int max) {
    assertThat(text.get("text").getAsString()).hasSizeBetween(1, max);
  }

  private static JsonArray actions(JsonArray blocks) {
    JsonArray actions = new JsonArray();
    blocks.forEach(
        block -> {
          if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
            actions.add(block);
          }
        });
    return actions;
  }

  private static int texts(JsonElement json) {
    Function<String, Integer> length =
        text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").length();
    boolean block = json.isJsonObject();
    return strings(json, "text").stream().mapToInt(t -> block ? t.length() : length.apply(t)).sum();
  }

  /** All strings under that name, at any depth. */
  private static List<String> strings(JsonElement json, String name) {
    List<String> found = new ArrayList<>();
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(child -> found.addAll(strings(child, name)));
    } else if (json.isJsonObject()) {
      json.getAsJsonObject()
          .asMap()
          .forEach(
              (key, child) -> {
                if (key.equals(name) && child.isJsonPrimitive()) {
                  found.add(child.getAsString());
                } else {
                  found.addAll(strings(child, name));
                }
              });
    }
    return found;
  }
}
