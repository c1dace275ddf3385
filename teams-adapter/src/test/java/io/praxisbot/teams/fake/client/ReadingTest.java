package io.praxisbot.teams.fake.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.teams.fake.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "**bold** and _slanted_, bold and slanted",
    "**two** and **more**, two and more",
    "2 * 3 * 4, 2 * 3 * 4",
    "snake_case_name, snake_case_name",
    "\\*\\*not bold\\*\\*, **not bold**",
    "\\_not slanted\\_, _not slanted_",
    "\\[no\\]\\(link\\), [no](link)",
    "[here](https://x.example), here",
    "<at>Ana Lima</at>, @Ana Lima",
    "R&amp;D &lt;b&gt;, R&D <b>",
    "- one, • one",
  })
  void markupIsReadAndNotSeen(String raw, String read) {
    assertThat(Reading.marked(raw)).isEqualTo(read);
  }

  @Test
  void aCardIsReadFromTopToBottomAndWhatIsHiddenIsNot() {
    var card =
        Json.read(
            """
            {"type": "AdaptiveCard", "version": "1.5", "body": [
              {"type": "TextBlock", "text": "**One**"},
              {"type": "TextBlock", "text": "hidden", "isVisible": false},
              {"type": "RichTextBlock", "inlines": ["**Two** ", {"type": "TextRun", "text": "x"}]},
              {"type": "Container", "items": [{"type": "TextBlock", "text": "Three"}]},
              {"type": "ColumnSet", "columns": [
                {"items": [{"type": "TextBlock", "text": "•"}]},
                {"items": [{"type": "TextBlock", "text": "Four"}]}]},
              {"type": "FactSet", "facts": [{"title": "Five", "value": "5"}]},
              {"type": "Input.Text", "id": "a", "label": "Six"},
              {"type": "ActionSet", "actions": [{"type": "Action.Submit", "title": "Press"}]}]}
            """);
    assertThat(Reading.card(card)).isEqualTo("One\n**Two** x\nThree\n• Four\nFive 5\nSix");
  }
}
