package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code where}, {@code link} and {@code status}. */
class LinkCommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where                     | where",
        "WHERE Teams               | where teams",
        "where microsoft teams     | where teams",
        "where in slack, please    | where slack",
        "where last                | where last",
        "link                      | link",
        "link organisation         | link organization",
        "Link workspace            | link organization",
        "link abcd-efgh-jklm       | link ABCD-EFGH-JKLM",
        "link ABCDEFGHJKLM         | link ABCD-EFGH-JKLM",
        "link ABCD EFGH jklm       | link ABCD-EFGH-JKLM",
        "link organization         | link organization",
        "status                    | status"
      })
  void understandsWhatIsTyped(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @Test
  void showsTheClosestBeforeItDoesAnything() {
    assertSuggested("where slak", "where slack");
    assertSuggested("statsu", "status");
    assertSuggested("link organizaton", "link organization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"link 123", "link ABCD-EFGH-JKL", "link ABCD-EFGH-JKL0", "link @ana"})
  void asksForAWholeCode(String text) {
    assertIncomplete(text, Problem.NO_LINK_CODE, "link ABCD-EFGH-JKLM");
  }

  @Test
  void saysWhichPlacesThereAre() {
    assertIncomplete("where office", Problem.UNKNOWN_PLACE, "where teams");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where do I see what my manager wrote",
        "link what I learned to what we do in the team"
      })
  void leavesASentenceAlone(String text) {
    assertFreeText(text);
  }
}
