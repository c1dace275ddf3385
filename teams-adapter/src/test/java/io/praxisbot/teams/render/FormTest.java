package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {

  private final AdaptiveCards cards = new AdaptiveCards();

  private JsonNode form(Map<String, String> errors, Map<String, String> values, Field... fields) {
    JsonNode card =
        cards.form(new Form("t:1", "Check in", "Save", List.of(fields)), errors, values);
    CardRules.takes(card);
    return card;
  }

  private JsonNode only(Field field) {
    return form(Map.of(), Map.of(), field).at("/body/0");
  }

  private static Field text(String initial) {
    return new Field.TextField("told", "What happened?", initial, "", true, 4_000, true);
  }

  private static Field choice(int options, String label, String initial) {
    List<Field.Option> all =
        IntStream.range(0, options).mapToObj(i -> new Field.Option("v" + i, label)).toList();
    return new Field.ChoiceField("about", "It's about", all, initial, false);
  }

  private static Field day(String initial) {
    return new Field.DateField("until", "Until", initial, false);
  }

  @Test
  void itsButtonCarriesTheToken() {
    assertThat(form(Map.of(), Map.of(), text("")).get("actions"))
        .hasToString(
            "[{\"type\":\"Action.Submit\",\"title\":\"Save\","
                + "\"data\":{\"praxis\":\"t:1\",\"verb\":\"submit\"},\"style\":\"positive\"}]");
    assertThat(cards.title(new Form("t", "Check in", "Save", List.of()))).isEqualTo("Check in");
  }

  @Test
  void whatWasTypedStaysAndWhatIsWrongStandsBelowIt() {
    JsonNode body =
        form(
                Map.of("until", "That day is *over*.", "gone", "Say more."),
                Map.of("told", "a lot", "until", "2027-01-10"),
                text("little"),
                day(""))
            .get("body");
    assertThat(body).hasSize(4);
    assertThat(body.at("/0/inlines/0/text").asText()).isEqualTo("Say more.");
    assertThat(body.at("/1/value").asText()).isEqualTo("a lot");
    assertThat(body.at("/2/value").asText()).isEqualTo("2027-01-10");
    assertThat(body.at("/3/inlines/0/text").asText()).isEqualTo("That day is *over*.");
    assertThat(body.at("/3/inlines/0/color").asText()).isEqualTo("Attention");
  }

  @Test
  void whatWasEmptiedStaysEmpty() {
    JsonNode body = form(Map.of(), Map.of("told", ""), text("little")).get("body");
    assertThat(body.get(0).has("value")).isFalse();
  }

  @Test
  void fewChoicesStandBelowEachOtherAndManyInAList() {
    assertThat(only(choice(5, "No time", "v1")).get("style").asText()).isEqualTo("expanded");
    assertThat(only(choice(6, "No time", "v1")).get("style").asText()).isEqualTo("compact");
  }

  @Test
  void whatPeopleUsuallyWriteStandsBelowEachOther() {
    for (String label : List.of("Talk about it in our 1:1", "I'd say so", "A check-in · later…")) {
      assertThat(only(choice(2, label, "")).get("style").asText()).as(label).isEqualTo("expanded");
    }
  }

  @Test
  void choicesThatHoldSignsStandInAListThatReadsNone() {
    assertThat(only(choice(2, "a **bold** one", "")).get("style").asText()).isEqualTo("compact");
  }

  @Test
  void choosesAheadOnlyWhatCanBeChosen() {
    assertThat(only(choice(3, "a", "v2")).get("value").asText()).isEqualTo("v2");
    assertThat(only(choice(3, "a", "")).has("value")).isFalse();
    assertThat(only(choice(3, "a", "gone")).has("value")).isFalse();
  }

  @Test
  void aChoiceOfNothingIsNotAskedAndItsErrorIsStillSaid() {
    JsonNode body =
        form(Map.of("about", "There is nothing."), Map.of(), choice(0, "", ""), day(""))
            .get("body");
    assertThat(Screen.each(body).map(Screen::type)).containsExactly("RichTextBlock", "Input.Date");
  }

  @Test
  void aDayStartsOnlyAtADay() {
    assertThat(only(day("2027-01-10")).get("value").asText()).isEqualTo("2027-01-10");
    assertThat(only(day("2027-02-30")).has("value")).isFalse();
    assertThat(only(day("friday")).has("value")).isFalse();
  }
}
