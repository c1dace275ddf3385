package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A card as somebody reads it on a screen: words alone, markup obeyed. */
final class Screen {

  private Screen() {}

  /** Element by element, with nothing between them. */
  static String reads(JsonNode card) {
    return each(card.get("body")).map(Screen::element).collect(Collectors.joining());
  }

  private static String element(JsonNode element) {
    return switch (type(element)) {
      case "TextBlock" -> withoutMarkdown(element.get("text").asText());
      case "RichTextBlock" -> inside(element, "inlines");
      case "TextRun" -> element.get("text").asText();
      case "Container" -> inside(element, "items");
      case "ColumnSet" -> bullet(element.get("columns"));
      case "ActionSet" ->
          each(element.get("actions"))
              .map(action -> action.get("title").asText())
              .collect(Collectors.joining());
      case "Input.Text", "Input.Date", "Input.ChoiceSet" -> element.get("label").asText();
      default -> throw new AssertionError("an unexpected element: " + element);
    };
  }

  private static String bullet(JsonNode columns) {
    if (columns.size() != 2 || !inside(columns.get(0), "items").equals("•")) {
      throw new AssertionError("no bullet: " + columns);
    }
    return inside(columns.get(1), "items");
  }

  /** Anything that could be more than words is an error. */
  private static String withoutMarkdown(String text) {
    List<String> signs =
        Stream.of("*", "_", "`", "[", "]", "<", ">", "#", "~", "|", "\\", "&", "\n", "//", "@", "{")
            .filter(text::contains)
            .toList();
    if (!signs.isEmpty()
        || text.matches(
            "(?s)(\\s.*|\\d+[.)].*|[-+].*|.*\\S\\.\\S.*|.*(\\D:\\S|\\S:[^\\d\\s]).*)")) {
      throw new AssertionError("not just words: " + text);
    }
    return text;
  }

  private static String inside(JsonNode element, String key) {
    return each(element.get(key)).map(Screen::element).collect(Collectors.joining());
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String type(JsonNode element) {
    return element.get("type").asText();
  }
}
