package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptiveCardsTest {

  private final AdaptiveCards cards = new AdaptiveCards();

  private AdaptiveCards.Card rendered(Block... blocks) {
    List<AdaptiveCards.Card> all = cards.message(new Message(List.of(blocks)));
    assertThat(all).hasSize(1);
    CardRules.takes(all.get(0));
    return all.get(0);
  }

  private JsonNode only(Block block) {
    JsonNode body = rendered(block).content().get("body");
    assertThat(body).hasSize(1);
    return body.get(0);
  }

  private static Button button(String label, Button.Kind kind, Button.Look look) {
    return new Button(label, kind, "t:" + label, look);
  }

  private static Block.Paragraph says(String words) {
    return new Block.Paragraph(Rich.plain(words));
  }

  @Test
  void aCardIsOfVersionOneFiveAndUsesTheWidthThereIs() {
    JsonNode card = rendered(says("Hi")).content();
    assertThat(card.get("$schema").asText())
        .isEqualTo("http://adaptivecards.io/schemas/adaptive-card.json");
    assertThat(card.get("version").asText()).isEqualTo("1.5");
    assertThat(card.at("/msteams/width").asText()).isEqualTo("Full");
  }

  @Test
  void aHeadingIsOneToAScreenReaderToo() {
    JsonNode heading = only(new Block.Heading(Rich.plain("Did you try it this week?")));
    assertThat(heading.get("type").asText()).isEqualTo("TextBlock");
    assertThat(heading.get("style").asText()).isEqualTo("heading");
    assertThat(heading.get("wrap").asBoolean()).isTrue();
  }

  @Test
  void aHeadingWithSignsThatCouldMeanSomethingIsTextThatLooksLikeOne() {
    for (String words : List.of("a*b*", "1. one", "see x.example", "<b>", "- a", "a\nb")) {
      JsonNode heading = only(new Block.Heading(Rich.plain(words)));
      assertThat(heading.get("type").asText()).as(words).isEqualTo("RichTextBlock");
      assertThat(heading.at("/inlines/0/text").asText()).isEqualTo(words);
      assertThat(heading.at("/inlines/0/weight").asText()).isEqualTo("Bolder");
    }
  }

  @Test
  void stylesStandBesideTheWords() {
    Rich rich =
        new Rich(
            List.of(
                new Span("You'll try: ", Span.Style.BOLD),
                new Span("**not bold** <b>", Span.Style.PLAIN),
                new Span(" soon ", Span.Style.ITALIC),
                new Span("help", Span.Style.COMMAND)));
    assertThat(only(new Block.Paragraph(rich)))
        .hasToString(
            "{\"type\":\"RichTextBlock\",\"inlines\":["
                + "{\"type\":\"TextRun\",\"text\":\"You'll try: \",\"weight\":\"Bolder\"},"
                + "{\"type\":\"TextRun\",\"text\":\"**not bold** <b>\"},"
                + "{\"type\":\"TextRun\",\"text\":\" soon \",\"italic\":true},"
                + "{\"type\":\"TextRun\",\"text\":\"help\",\"weight\":\"Bolder\"}]}");
  }

  @Test
  void nobodysWordsBecomeADateOrAMention() {
    String words =
        "{{DATE(2027-01-07T15:00:00Z, SHORT)}} {{TIME(2027-01-07T15:00:00Z)}} {{x}} <at>Ana</AT>";
    JsonNode text = only(says(words));
    assertThat(text.findValuesAsText("text"))
        .containsExactly(
            "{",
            "{DATE(2027-01-07T15:00:00Z, SHORT)}} {",
            "{TIME(2027-01-07T15:00:00Z)}} {{x}} <",
            "at>Ana<",
            "/AT>");
    String label = "All " + words;
    Block.Inputs inputs =
        new Block.Inputs(
            List.of(new Field.DateField("day", label, "", true)),
            button("Ask <at>Ana</at>", Button.Kind.PRESS, Button.Look.PLAIN));
    String sent = rendered(inputs).content().at("/body/0/label").asText();
    assertThat(sent).doesNotContain("{{DATE", "{{TIME", "<at>", "</AT>").contains("{{x}}");
    assertThat(sent.replace("\u2060", "")).isEqualTo(label);
  }

  @Test
  void aQuoteIsSetApart() {
    JsonNode quote = only(new Block.Quote(Rich.plain("one\n> two")));
    assertThat(quote.get("style").asText()).isEqualTo("emphasis");
    assertThat(quote.at("/items/0/inlines/0/text").asText()).isEqualTo("one\n> two");
  }

  @Test
  void eachItemOfAListHasItsBullet() {
    Block.Bullets list = new Block.Bullets(List.of(Rich.plain("a"), Rich.plain("b\nc")));
    JsonNode body = rendered(list).content().get("body");
    assertThat(body).hasSize(2).allMatch(item -> Screen.type(item).equals("ColumnSet"));
    assertThat(body.get(1).at("/columns/1/items/0/inlines/0/text").asText()).isEqualTo("b\nc");
  }

  @Test
  void smallPrintIsSmall() {
    JsonNode run = only(new Block.Small(Rich.plain("Edited"))).at("/inlines/0");
    assertThat(run.get("size").asText()).isEqualTo("Small");
    assertThat(run.get("isSubtle").asBoolean()).isTrue();
  }

  @Test
  void aDividerIsALineAboveWhatFollows() {
    JsonNode body =
        rendered(says("a"), new Block.Divider(), new Block.Divider(), says("b"))
            .content()
            .get("body");
    assertThat(body).hasSize(2);
    assertThat(body.get(0).has("separator")).isFalse();
    assertThat(body.get(1).get("separator").asBoolean()).isTrue();
  }

  @Test
  void aPressIsAnsweredInPlaceAndStillUnderstoodFromOldClients() {
    JsonNode action =
        only(new Block.Actions(List.of(button("Tried it", Button.Kind.PRESS, Button.Look.PRIMARY))))
            .at("/actions/0");
    String rest =
        "\"title\":\"Tried it\",\"data\":{\"praxis\":\"t:Tried it\",\"verb\":\"press\"},"
            + "\"associatedInputs\":\"none\",\"style\":\"positive\"";
    assertThat(action)
        .hasToString(
            "{\"type\":\"Action.Execute\","
                + rest
                + ",\"verb\":\"press\",\"fallback\":{\"type\":\"Action.Submit\","
                + rest
                + "}}");
  }

  @Test
  void aButtonOfAFormFetchesATask() {
    JsonNode action =
        only(new Block.Actions(List.of(button("Edit", Button.Kind.FORM, Button.Look.DANGER))))
            .at("/actions/0");
    assertThat(action)
        .hasToString(
            "{\"type\":\"Action.Submit\",\"title\":\"Edit\",\"data\":{\"praxis\":\"t:Edit\","
                + "\"verb\":\"form\",\"msteams\":{\"type\":\"task/fetch\"}},"
                + "\"associatedInputs\":\"none\",\"style\":\"destructive\"}");
  }

  @Test
  void manyButtonsStandInSeveralRows() {
    List<Button> many =
        Collections.nCopies(13, button("Press", Button.Kind.PRESS, Button.Look.PLAIN));
    JsonNode body = rendered(new Block.Actions(many)).content().get("body");
    assertThat(Screen.each(body).map(row -> row.get("actions").size())).containsExactly(5, 5, 3);
  }

  @Test
  void fieldsInAMessageAreSentWithTheirButton() {
    Block.Inputs inputs =
        new Block.Inputs(
            List.of(
                new Field.TextField("cue", "When", "I plan", "on Monday", false, 200, false),
                new Field.TextField("action", "I will", "", "", true, 200, true)),
            button("That's my plan", Button.Kind.PRESS, Button.Look.PRIMARY));
    JsonNode body = rendered(inputs).content().get("body");
    assertThat(body.get(0))
        .hasToString(
            "{\"type\":\"Input.Text\",\"id\":\"f.cue\",\"label\":\"When\",\"isRequired\":true,"
                + "\"errorMessage\":\"Please fill this in.\",\"isMultiline\":false,"
                + "\"maxLength\":200,\"placeholder\":\"on Monday\",\"value\":\"I plan\"}");
    assertThat(body.get(1).has("isRequired")).isFalse();
    JsonNode send = body.get(2).at("/actions/0");
    assertThat(send.get("type").asText()).isEqualTo("Action.Execute");
    assertThat(send.get("verb").asText()).isEqualTo("send");
    assertThat(send.get("associatedInputs").asText()).isEqualTo("auto");
    assertThat(send.get("fallback").get("associatedInputs").asText()).isEqualTo("auto");
    assertThat(send.at("/data/praxis").asText()).isEqualTo("t:That's my plan");
  }

  @Test
  void theFieldsOfAnotherButtonStandInACardOfTheirOwn() {
    Block.Inputs inputs =
        new Block.Inputs(
            List.of(new Field.DateField("day", "By when?", "", false)),
            button("Promise", Button.Kind.PRESS, Button.Look.PLAIN));
    List<AdaptiveCards.Card> all =
        cards.message(new Message(List.of(says("a"), inputs, says("b"), inputs)));
    assertThat(all).hasSize(2);
    all.forEach(CardRules::takes);
  }

  @Test
  void theSummaryIsTheFirstWordsAndNoButton() {
    AdaptiveCards.Card card =
        rendered(
            new Block.Heading(Rich.plain("Did you try it?")),
            says("When I plan,\nI <at>call</at>."),
            new Block.Actions(List.of(button("Tried it", Button.Kind.PRESS, Button.Look.PLAIN))));
    assertThat(card.summary()).isEqualTo("Did you try it? When I plan, I ‹at›call‹/at›.");
    assertThat(rendered(says("word ".repeat(100))).summary()).endsWith("…");
  }

  @Test
  void theFallbackSaysTheButtonsAndFieldsToo() {
    String fallback =
        rendered(
                says("**Hi** <at>Ana</at>"),
                new Block.Inputs(
                    List.of(new Field.DateField("day", "By when?", "", false)),
                    button("Promise", Button.Kind.PRESS, Button.Look.PLAIN)))
            .content()
            .get("fallbackText")
            .asText();
    assertThat(fallback)
        .isEqualTo("\\*\\*Hi\\*\\* \\<at\\>Ana\\</at\\>\nBy when?: …\n\\[Promise\\]");
  }

  @Test
  void nothingToReadIsStillACard() {
    AdaptiveCards.Card card = rendered(says(" \u0000 "));
    assertThat(Screen.reads(card.content())).isEqualTo("…");
    assertThat(card.summary()).isEqualTo("…");
  }
}
