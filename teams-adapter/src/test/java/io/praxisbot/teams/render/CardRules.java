package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Teams takes, after the schema of Adaptive Cards 1.5 and the reference of Teams. */
final class CardRules {

  private static final Set<String> TEXT = Set.of("size", "weight", "color", "isSubtle");

  private static final Set<String> INPUT =
      Set.of("id", "label", "isRequired", "errorMessage", "value");

  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("TextBlock", Set.of("text", "style", "size", "weight", "wrap")),
          Map.entry("RichTextBlock", Set.of("inlines")),
          Map.entry("TextRun", and(TEXT, "text", "italic")),
          Map.entry("Container", Set.of("style", "items")),
          Map.entry("ColumnSet", Set.of("columns")),
          Map.entry("Column", Set.of("width", "items")),
          Map.entry("ActionSet", Set.of("actions")),
          Map.entry("Input.Text", and(INPUT, "isMultiline", "maxLength", "placeholder")),
          Map.entry("Input.Date", INPUT),
          Map.entry("Input.ChoiceSet", and(INPUT, "style", "choices")),
          Map.entry(
              "Action.Execute",
              Set.of("title", "verb", "data", "style", "associatedInputs", "fallback")),
          Map.entry("Action.Submit", Set.of("title", "data", "style", "associatedInputs")));

  private CardRules() {}

  private static Set<String> and(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more))
        .collect(java.util.stream.Collectors.toSet());
  }

  static void takes(AdaptiveCards.Card card) {
    takes(card.content());
    assertThat(card.summary()).isNotBlank().hasSizeLessThanOrEqualTo(150);
    assertThat(card.summary()).doesNotContain("<", ">", "\n");
  }

  static void takes(JsonNode card) {
    assertThat(card.get("type").asText()).isEqualTo("AdaptiveCard");
    assertThat(card.get("version").asText()).isEqualTo("1.5");
    assertThat(card.get("fallbackText").asText()).isNotBlank();
    assertThat(card.get("body")).isNotEmpty();
    assertThat(card.toString().getBytes(StandardCharsets.UTF_16LE)).hasSizeLessThan(80_000);
    assertThat(card.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(80_000);
    Screen.each(card.get("body")).forEach(CardRules::element);
    List<String> ids = card.findValuesAsText("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("f."));
  }

  private static void element(JsonNode element) {
    String type = Screen.type(element);
    assertThat(KNOWN).containsKey(type);
    assertThat(KNOWN.get(type))
        .as(type)
        .containsAll(
            Stream.iterate(element.fieldNames(), names -> names)
                .limit(element.size())
                .map(names -> names.next())
                .filter(name -> !Set.of("type", "separator", "spacing").contains(name))
                .toList());
    inside(element);
  }

  private static void inside(JsonNode element) {
    for (String key : List.of("items", "columns", "inlines", "actions")) {
      if (element.has(key)) {
        assertThat(element.get(key)).isNotEmpty();
        Screen.each(element.get(key)).forEach(CardRules::element);
      }
    }
    if (element.has("actions")) {
      assertThat(element.get("actions")).hasSizeLessThanOrEqualTo(6);
    }
    if (element.has("fallback")) {
      element(element.get("fallback"));
      assertThat(element.get("fallback").get("data")).isEqualTo(element.get("data"));
      assertThat(element.get("fallback").get("title")).isEqualTo(element.get("title"));
    }
    if (Screen.type(element).startsWith("Input.")) {
      input(element);
    }
  }

  private static void input(JsonNode input) {
    assertThat(input.get("label").asText()).isNotBlank();
    assertThat(input.has("errorMessage")).isEqualTo(input.has("isRequired"));
    if (input.has("choices")) {
      assertThat(input.get("choices")).isNotEmpty();
      input
          .get("choices")
          .forEach(
              choice -> {
                assertThat(choice.get("title").asText()).isNotBlank();
                assertThat(choice.get("value").asText()).isNotEmpty();
              });
    }
  }
}
