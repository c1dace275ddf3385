package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.CardCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What Teams takes, as the fake says, and what we ask of a card beyond that. */
final class CardRules {

  /** Words are data only in the second and the third. */
  private static final Set<String> TEXTS = Set.of("TextBlock", "RichTextBlock", "TextRun");

  private CardRules() {}

  static void takes(AdaptiveCards.Card card) {
    takes(card.content());
    assertThat(card.summary()).isNotBlank().hasSizeLessThanOrEqualTo(150);
    assertThat(card.summary()).doesNotContain("<", ">", "\n");
  }

  static void takes(JsonNode card) {
    CardCheck.right(card);
    assertThat(card.get("version").asText()).isEqualTo("1.5");
    assertThat(card.get("fallbackText").asText()).isNotBlank();
    assertThat(card.get("body")).isNotEmpty();
    assertThat(card.toString().getBytes(StandardCharsets.UTF_16LE)).hasSizeLessThan(80_000);
    assertThat(card.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(80_000);
    List<String> ids = card.findValuesAsText("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("f."));
    Screen.each(card.get("body")).forEach(CardRules::element);
  }

  private static void element(JsonNode element) {
    for (JsonNode owner : element.findParents("text")) {
      assertThat(TEXTS).contains(Screen.type(owner));
    }
    for (JsonNode action : element.findParents("fallback")) {
      assertThat(action.get("fallback").get("data")).isEqualTo(action.get("data"));
      assertThat(action.get("fallback").get("title")).isEqualTo(action.get("title"));
    }
    if (Screen.type(element).startsWith("Input.")) {
      assertThat(element.get("label").asText()).isNotBlank();
      assertThat(element.has("errorMessage")).isEqualTo(element.has("isRequired"));
    }
  }
}
