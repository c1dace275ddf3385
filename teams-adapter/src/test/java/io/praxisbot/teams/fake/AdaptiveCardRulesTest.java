package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptiveCardRulesTest {

  private static final String CARD =
      """
      {"type": "AdaptiveCard", "version": "1.5", "fallbackText": "Did you try it?",
       "msteams": {"width": "Full"}, "body": [%s]}
      """;

  @Test
  void aWholeCardIsTaken() {
    assertThat(
            faults(
                """
                {"type": "TextBlock", "text": "Your week", "size": "Large", "weight": "Bolder",
                 "style": "heading", "wrap": true},
                {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "plain"}, "x"]},
                {"type": "Container", "style": "emphasis", "items": [
                  {"type": "FactSet", "facts": [{"title": "Tried", "value": "2"}]}]},
                {"type": "ColumnSet", "columns": [
                  {"width": "auto", "items": [{"type": "TextBlock", "text": "left"}]}]},
                {"type": "Input.Text", "id": "f.what", "label": "What?", "isMultiline": true,
                 "isRequired": true, "errorMessage": "Say something", "maxLength": 3000},
                {"type": "Input.ChoiceSet", "id": "f.share", "style": "compact", "value": "n",
                 "choices": [{"title": "Yes", "value": "y"}, {"title": "No", "value": "n"}]},
                {"type": "Input.Date", "id": "f.until", "value": "2027-01-31"},
                {"type": "ActionSet", "actions": [
                  {"type": "Action.Execute", "title": "Tried it", "verb": "press",
                   "data": {"praxis": "t1", "verb": "press"}, "associatedInputs": "none",
                   "fallback": {"type": "Action.Submit", "title": "Tried it",
                     "data": {"praxis": "t1"}, "associatedInputs": "none"}},
                  {"type": "Action.Submit", "title": "All in one form",
                   "data": {"praxis": "t2", "msteams": {"type": "task/fetch"}}}]}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "Fancy"}                                           | unknown type: Fancy
          {"type": "TextBlock"}                                       | missing: text
          {"type": "TextBlock", "text": 5}                            | must be text
          {"type": "TextBlock", "text": "x", "shiny": true}           | unknown property: shiny
          {"type": "TextBlock", "text": "x", "size": "huge"}          | must be one of
          {"type": "TextBlock", "text": "x", "wrap": "yes"}           | must be true or false
          {"type": "Image", "url": "javascript:alert(1)"}             | must look like
          {"type": "ActionSet", "actions": []}                        | must have 1 to 6 items
          {"type": "Input.Text", "label": "no id"}                    | missing: id
          {"type": "Input.Text", "id": "a", "isRequired": true}       | needs an errorMessage
          {"type": "Input.Text", "id": "a", "maxLength": 1, "value": "xx"} | the value is too long
          {"type": "Input.Date", "id": "a", "value": "31.1.2027"}     | must be a date
          {"type": "Input.ChoiceSet", "id": "a", "choices": []}       | must have 1 to
          """)
  void aWrongElementIsNamed(String element, String fault) {
    assertThat(faults(element)).anyMatch(found -> found.contains(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "Action.Submit", "data": {}}                              | needs a title
          {"type": "Action.Submit", "title": "x", "data": "text"}            | must be an object
          {"type": "Action.Submit", "title": "x", "data": {"msteams": {"type": "hop"}}} | one of
          {"type": "Action.Execute", "title": "x", "associatedInputs": "some"} | must be one of
          {"type": "Action.Http", "title": "x"}                              | unknown type
          {"type": "Action.OpenUrl", "title": "x"}                           | missing: url
          {"type": "Action.Submit", "title": "x", "fallback": {"type": "Action.No"}} | unknown type
          """)
  void aWrongActionIsNamed(String action, String fault) {
    assertThat(faults("{\"type\": \"ActionSet\", \"actions\": [%s]}".formatted(action)))
        .anyMatch(found -> found.contains(fault));
  }

  @Test
  void noMoreThanSixButtonsAreShownInOnePlace() {
    String button = "{\"type\": \"Action.Submit\", \"title\": \"x\"}";
    String seven = String.join(",", java.util.Collections.nCopies(7, button));
    assertThat(faults("{\"type\": \"ActionSet\", \"actions\": [%s]}".formatted(seven)))
        .anyMatch(found -> found.contains("1 to 6"));
  }

  @Test
  void idsDiffer() {
    String input = "{\"type\": \"Input.Text\", \"id\": \"same\"}";
    assertThat(faults(input + "," + input)).containsExactly("id exists already: same at /body/1");
  }

  @Test
  void choicesDifferAndTheChosenOneIsOfThem() {
    String choices =
        "[{\"title\": \"A\", \"value\": \"a\"}, {\"title\": \"B\", \"value\": \"%s\"}]";
    String input =
        "{\"type\": \"Input.ChoiceSet\", \"id\": \"c\", \"value\": \"b\", \"choices\": %s}";
    assertThat(faults(input.formatted(choices.formatted("b")))).isEmpty();
    assertThat(faults(input.formatted(choices.formatted("a")))).hasSize(2);
  }

  @Test
  void aNewerVersionIsRefusedAndExecuteNeedsANewEnoughOne() {
    String execute =
        CARD.formatted(
            "{\"type\": \"ActionSet\", \"actions\": [{\"type\": \"Action.Execute\", \"title\": \"x\"}]}");
    assertThat(AdaptiveCardRules.faults(Json.read(execute))).isEmpty();
    assertThat(AdaptiveCardRules.faults(Json.read(execute.replace("1.5", "1.3")))).hasSize(1);
    assertThat(AdaptiveCardRules.faults(Json.read(execute.replace("1.5", "1.6")))).isNotEmpty();
  }

  @Test
  void anEmptyCardIsNone() {
    assertThat(faults("")).containsExactly("the card is empty at ");
    assertThat(AdaptiveCardRules.faults(Json.array(List.of()))).isNotEmpty();
  }

  @Test
  void whatLooksLikeAMentionInACardNeedsItsEntity() {
    var card = Json.read(CARD.formatted("{\"type\": \"TextBlock\", \"text\": \"<at>Ana</at>\"}"));
    assertThatThrownBy(() -> CardCheck.right(card)).hasMessageContaining("mentions");
  }

  @Test
  void aTextRunKnowsNoMentions() {
    var card =
        Json.read(CARD.formatted("{\"type\": \"RichTextBlock\", \"inlines\": [\"<at>Ana</at>\"]}"));
    assertThat(CardCheck.right(card)).isSameAs(card);
  }

  private static List<String> faults(String body) {
    return AdaptiveCardRules.faults(Json.read(CARD.formatted(body)));
  }
}
