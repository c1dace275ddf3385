package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private final Reading reading = new Reading(id -> id.equals("U1") ? "Ana Lima" : id);

  @ParameterizedTest
  @CsvSource({
    "*bold* and _slanted_ and ~gone~, bold and slanted and gone",
    "2 * 3 * 4, 2 * 3 * 4",
    "snake_case_name, snake_case_name",
    "<@U1> and <@U9|who>, @Ana Lima and @U9",
    "<https://x.example|here>, here",
    "<https://x.example>, https://x.example",
    "R&amp;D &lt;b&gt;, R&D <b>",
    "&amp;lt;, &lt;",
  })
  void markupIsReadAndNotSeen(String raw, String read) {
    assertThat(reading.message(raw, new JsonArray())).isEqualTo(read);
  }

  @Test
  void blocksAreReadFromTopToBottom() {
    var blocks =
        JsonParser.parseString(
                """
                [{"type": "header", "text": {"type": "plain_text", "text": "Your *team*"}},
                 {"type": "divider"},
                 {"type": "section", "text": {"type": "mrkdwn", "text": "*One*"},
                  "fields": [{"type": "mrkdwn", "text": "Two"}]},
                 {"type": "context", "elements": [
                  {"type": "image", "image_url": "x", "alt_text": "Three"},
                  {"type": "mrkdwn", "text": "Four"}]},
                 {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                  {"type": "text", "text": "Five "}, {"type": "user", "user_id": "U1"}]}]},
                 {"type": "input", "label": {"type": "plain_text", "text": "Six"},
                  "element": {"type": "plain_text_input", "action_id": "a"}},
                 {"type": "actions", "elements": []}]
                """)
            .getAsJsonArray();

    assertThat(reading.message("fallback", blocks))
        .isEqualTo("Your *team*\nOne\nTwo\nThree\nFour\nFive @Ana Lima\nSix");
  }
}
