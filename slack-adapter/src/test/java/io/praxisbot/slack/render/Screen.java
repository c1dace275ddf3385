package io.praxisbot.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Rendered blocks as somebody reads them on a screen: words alone, markup obeyed. */
final class Screen {

  private Screen() {}

  /** Block by block, with nothing between them. */
  static String reads(List<LayoutBlock> blocks) {
    return objects(BlockJson.of(blocks)).stream().map(Screen::block).collect(Collectors.joining());
  }

  private static String block(JsonObject block) {
    return switch (type(block)) {
      case "header" -> plain(block.getAsJsonObject("text"));
      case "divider" -> "";
      case "context" ->
          objects(block.getAsJsonArray("elements")).stream()
              .map(Screen::plainOrStyled)
              .collect(Collectors.joining());
      case "rich_text" -> rich(block);
      case "actions" ->
          objects(block.getAsJsonArray("elements")).stream()
              .map(button -> plain(button.getAsJsonObject("text")))
              .collect(Collectors.joining());
      case "input" -> plain(block.getAsJsonObject("label"));
      default -> throw new AssertionError("an unexpected block: " + block);
    };
  }

  private static String rich(JsonObject element) {
    return switch (type(element)) {
      case "rich_text", "rich_text_section", "rich_text_list", "rich_text_quote" ->
          objects(element.getAsJsonArray("elements")).stream()
              .map(Screen::rich)
              .collect(Collectors.joining());
      case "text" -> element.get("text").getAsString();
      default -> throw new AssertionError("not just text: " + element);
    };
  }

  private static String plainOrStyled(JsonObject text) {
    return type(text).equals("mrkdwn") ? mrkdwn(text) : plain(text);
  }

  private static String plain(JsonObject text) {
    if (!type(text).equals("plain_text") || text.get("emoji").getAsBoolean()) {
      throw new AssertionError("not literal: " + text);
    }
    return text.get("text").getAsString();
  }

  /** Bold and italic are taken away; anything else that could mean something is an error. */
  private static String mrkdwn(JsonObject text) {
    String words =
        text.get("text")
            .getAsString()
            .replaceAll("(^|[\\s(])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*(?=$|[\\s.,;:!?)])", "$1$2")
            .replaceAll("(^|[\\s(])_([^_\\s](?:[^_]*[^_\\s])?)_(?=$|[\\s.,;:!?)])", "$1$2");
    boolean verbatim = text.has("verbatim") && text.get("verbatim").getAsBoolean();
    if (!verbatim || words.matches("(?s).*([*_~`<>&@#]|:\\S+:|://).*")) {
      throw new AssertionError("markup that was not meant: " + text);
    }
    return words;
  }

  private static String type(JsonObject object) {
    return object.get("type").getAsString();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
