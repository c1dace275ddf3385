package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Json;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards and texts as somebody reads them: line by line, without markup and buttons. */
final class Reading {

  private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*(\\S|\\S[^\\n]*?\\S)\\*\\*");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\w\\\\])_(\\S|\\S[^_\\n]*[^\\s\\\\])_(?!\\w)");
  private static final Pattern MENTION = Pattern.compile("<at>([^<]*)</at>");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\]\\n]+)]\\([^)\\s]+\\)");
  private static final Pattern BULLET = Pattern.compile("(?m)^[-*] ");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>|~])");

  private Reading() {}

  /** Text with the markdown that cards and messages know. */
  static String marked(String raw) {
    String text = raw;
    for (Pattern style : List.of(BOLD, ITALIC, LINK)) {
      text = style.matcher(text).replaceAll("$1");
    }
    text = MENTION.matcher(text).replaceAll("@$1");
    text = BULLET.matcher(text).replaceAll("• ");
    text = ESCAPED.matcher(text).replaceAll("$1");
    return entities(text);
  }

  /** A card from top to bottom. */
  static String card(JsonNode card) {
    return lines(Json.items(card.path("body")).map(Reading::element));
  }

  private static String element(JsonNode element) {
    if (!element.path("isVisible").asBoolean(true)) {
      return "";
    }
    return switch (element.path("type").asText("Column")) {
      case "TextBlock" -> marked(element.path("text").asText());
      case "RichTextBlock" -> run(element);
      case "Image" -> element.path("altText").asText("");
      case "Container", "Column", "TableCell" -> below(element, "items", "\n");
      case "ColumnSet" -> below(element, "columns", " ");
      case "Table" -> below(element, "rows", "\n");
      case "TableRow" -> below(element, "cells", " ");
      case "FactSet" -> lines(Json.items(element.path("facts")).map(Reading::fact));
      case "Input.Toggle" -> element.path("title").asText();
      case "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.ChoiceSet" ->
          element.path("label").asText("");
      default -> "";
    };
  }

  private static String fact(JsonNode fact) {
    return marked(fact.path("title").asText()) + " " + marked(fact.path("value").asText());
  }

  /** Text runs know no markup. */
  private static String run(JsonNode element) {
    return Json.items(element.path("inlines"))
        .map(inline -> inline.isTextual() ? inline.asText() : inline.path("text").asText())
        .collect(Collectors.joining());
  }

  private static String below(JsonNode element, String children, String between) {
    return joined(Json.items(element.path(children)).map(Reading::element), between);
  }

  static String lines(Stream<String> texts) {
    return joined(texts, "\n");
  }

  private static String joined(Stream<String> texts, String between) {
    return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
