package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertSuggested("conuts", "counts");
    assertSuggested("counts by person", "counts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"counts 2026 q5", "counts q0", "counts 2026", "counts 1999 q1"})
  void saysWhatAQuarterIs(String text) {
    assertIncomplete(text, Problem.NO_QUARTER, "counts 2026 q3");
  }

  @Test
  void countsNoQuarterThatIsStillToCome() {
    assertIncomplete("counts 2031 q1", Problem.QUARTER_AHEAD, "counts 2026 q3");
  }

  @Test
  void leavesSentencesAlone() {
    assertFreeText("counts for little what I did this week with the new people");
  }
}
