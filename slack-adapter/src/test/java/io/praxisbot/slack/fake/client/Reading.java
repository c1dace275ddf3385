package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Blocks as somebody reads them: line by line, without markup, and without what can be pressed. */
final class Reading {

  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w*])\\*(\\S|\\S[^*\\n]*\\S)\\*(?![\\w*])");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\w_])_(\\S|\\S[^_\\n]*\\S)_(?![\\w_])");
  private static final Pattern STRUCK =
      Pattern.compile("(?<![\\w~])~(\\S|\\S[^~\\n]*\\S)~(?![\\w~])");
  private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)(?:\\|[^>]*)?>");
  private static final Pattern LABELLED = Pattern.compile("<[^<>|]+\\|([^<>]*)>");
  private static final Pattern BARE = Pattern.compile("<([^<>|@!#][^<>|]*)>");

  private final UnaryOperator<String> nameOf;

  /**
   * @param nameOf a member's name by their id
   */
  Reading(UnaryOperator<String> nameOf) {
    this.nameOf = nameOf;
  }

  /** A message: its blocks, or its text if it has none. */
  String message(String text, JsonArray blocks) {
    return blocks.isEmpty() ? marked(text) : blocks(blocks);
  }

  String blocks(JsonArray blocks) {
    return objects(blocks)
        .map(this::block)
        .filter(text -> !text.isEmpty())
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }

  /** A text object of either kind. */
  String text(JsonObject text) {
    String raw = text.get("text").getAsString();
    return text.get("type").getAsString().equals("mrkdwn") ? marked(raw) : raw;
  }

  private String block(JsonObject block) {
    return switch (block.get("type").getAsString()) {
      case "header" -> text(block.getAsJsonObject("text"));
      case "section" -> section(block);
      case "context" -> lines(objects(block.getAsJsonArray("elements")).map(this::shown));
      case "input" -> text(block.getAsJsonObject("label"));
      case "image" -> block.get("alt_text").getAsString();
      case "rich_text" -> rich(block);
      default -> "";
    };
  }

  private String section(JsonObject block) {
    var texts = new ArrayList<JsonObject>();
    Optional.ofNullable(block.getAsJsonObject("text")).ifPresent(texts::add);
    Optional.ofNullable(block.getAsJsonArray("fields"))
        .ifPresent(fields -> objects(fields).forEach(texts::add));
    return lines(texts.stream().map(this::text));
  }

  private String shown(JsonObject element) {
    return element.get("type").getAsString().equals("image")
        ? element.get("alt_text").getAsString()
        : text(element);
  }

  /** Rich text nests; its leaves are texts, links and mentions. */
  private String rich(JsonObject element) {
    return switch (element.get("type").getAsString()) {
      case "text" -> element.get("text").getAsString();
      case "link" -> element.get(element.has("text") ? "text" : "url").getAsString();
      case "user" -> "@" + nameOf.apply(element.get("user_id").getAsString());
      case "emoji" -> ":" + element.get("name").getAsString() + ":";
      case "rich_text_section" -> children(element, "");
      default -> children(element, "\n");
    };
  }

  private String children(JsonObject element, String between) {
    return element.has("elements")
        ? String.join(between, objects(element.getAsJsonArray("elements")).map(this::rich).toList())
        : "";
  }

  private String marked(String raw) {
    String text = MENTION.matcher(raw).replaceAll(found -> "@" + nameOf.apply(found.group(1)));
    text = LABELLED.matcher(text).replaceAll("$1");
    text = BARE.matcher(text).replaceAll("$1");
    for (Pattern style : List.of(BOLD, ITALIC, STRUCK)) {
      text = style.matcher(text).replaceAll("$1");
    }
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String lines(Stream<String> texts) {
    return String.join("\n", texts.toList());
  }

  static Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }
}
