package io.praxisbot.teams.fake;

import static io.praxisbot.teams.fake.Check.flag;
import static io.praxisbot.teams.fake.Check.list;
import static io.praxisbot.teams.fake.Check.number;
import static io.praxisbot.teams.fake.Check.object;
import static io.praxisbot.teams.fake.Check.text;
import static io.praxisbot.teams.fake.Check.word;
import static io.praxisbot.teams.fake.Check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be filled in on a card. */
final class CardInputs {

  private static final int MANY = 1_000;
  private static final Check TIME = Check.like(Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|"));
  private static final Check DATE = Check.that(CardInputs::date, "must be a date like 2027-01-31");

  private CardInputs() {}

  static Map<String, Shape> all() {
    return Map.of(
        "Input.Text", textInput(),
        "Input.Number", ranged("Input.Number", number()).may("placeholder", text()),
        "Input.Date", ranged("Input.Date", DATE).may("placeholder", text()),
        "Input.Time", ranged("Input.Time", TIME).may("placeholder", text()),
        "Input.Toggle", toggle(),
        "Input.ChoiceSet", choiceSet());
  }

  private static Shape textInput() {
    return input("Input.Text")
        .may("isMultiline", flag())
        .may("maxLength", Check.that(value -> value.asInt() > 0, "must be a number above 0"))
        .may("placeholder", text())
        .may("regex", text())
        .may("style", word("text", "tel", "url", "email", "password"))
        .may("inlineAction", CardActions.any())
        .may("value", text())
        .rule(CardInputs::fits);
  }

  private static void fits(JsonNode input, Place place) {
    int most = input.path("maxLength").asInt(Integer.MAX_VALUE);
    place.demand(input.path("value").asText("").length() <= most, "the value is too long");
  }

  private static Shape ranged(String type, Check value) {
    return input(type).may("max", value).may("min", value).may("value", value);
  }

  private static Shape toggle() {
    return input("Input.Toggle")
        .must("title", words())
        .may("value", text())
        .may("valueOff", text())
        .may("valueOn", text())
        .may("wrap", flag());
  }

  private static Shape choiceSet() {
    Shape choice = Shape.plain().must("title", words()).must("value", words());
    return input("Input.ChoiceSet")
        .must("choices", list(1, MANY, choice))
        .may("choices.data", object())
        .may("isMultiSelect", flag())
        .may("style", word("compact", "expanded", "filtered"))
        .may("placeholder", text())
        .may("value", text())
        .may("wrap", flag())
        .rule(CardInputs::amongThem);
  }

  private static void amongThem(JsonNode input, Place place) {
    Set<String> values =
        Json.items(input.path("choices"))
            .map(choice -> choice.path("value").asText())
            .collect(Collectors.toSet());
    place.demand(values.size() == input.path("choices").size(), "two choices have one value");
    String chosen = input.path("value").asText("");
    place.demand(
        chosen.isEmpty() || Stream.of(chosen.split(",")).allMatch(values::contains),
        "the value is no choice");
  }

  private static Shape input(String type) {
    return CardElements.element(type)
        .must("id", words())
        .may("label", words())
        .may("isRequired", flag())
        .may("errorMessage", words())
        .rule(CardInputs::saysWhatIsWrong);
  }

  /** Else nothing is said when it is left empty. */
  private static void saysWhatIsWrong(JsonNode input, Place place) {
    place.demand(
        !input.path("isRequired").asBoolean() || input.has("errorMessage"),
        "a required input needs an errorMessage");
  }

  private static boolean date(JsonNode value) {
    try {
      return value.isTextual()
          && (value.asText().isEmpty() || LocalDate.parse(value.asText()) != null);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
