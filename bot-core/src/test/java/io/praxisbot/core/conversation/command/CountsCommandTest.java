package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code counts}. */
class CountsCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "counts                        | counts",
        "Counts, please                | counts",
        "counts this quarter           | counts",
        "counts by team                | counts by team",
        "counts teams                  | counts by team",
        "counts 2026 q3                | counts 2026 q3",
        "counts Q1 2026                | counts 2026 q1",
        "counts 2026-Q2                | counts 2026 q2",
        "counts by team 2026 q3        | counts by team 2026 q3",
        "counts for q2 of 2025 by team | counts by team 2025 q2"
      })
  void understandsWhatIsTyped(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @Test
  void showsTheClosestBeforeItDoesAnything() {
    assertSuggested("counts 2026 q5", "counts");
    assertSuggested("conuts", "counts");
  }

  @Test
  void leavesSentencesAlone() {
    assertFreeText("counts for little what I did this week with the new people");
  }
}
