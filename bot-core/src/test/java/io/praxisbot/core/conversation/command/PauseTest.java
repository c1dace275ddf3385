package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed on Saturday, 21 November 2026. */
class PauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause                          | pause",
        "pause until 2027-01-10         | pause until 2027-01-10",
        "pause till 10 jan              | pause until 2027-01-10",
        "pause until jan 10             | pause until 2027-01-10",
        "pause until 10 January 2027    | pause until 2027-01-10",
        "pause until January 10th, 2027 | pause until 2027-01-10",
        "pause until the 10th of january | pause until 2027-01-10",
        "pause until 10-jan-2027        | pause until 2027-01-10",
        "pause until 10.1.2027          | pause until 2027-01-10",
        "pause until 10.1.              | pause until 2027-01-10",
        "pause until 2027/01/10         | pause until 2027-01-10",
        "pause until 21 nov             | pause until 2027-11-21",
        "pause until 22 nov             | pause until 2026-11-22",
        "pause until 29 feb             | pause until 2028-02-29",
        "pause until tomorrow           | pause until 2026-11-22",
        "pause until next monday        | pause until 2026-11-23",
        "pause until friday             | pause until 2026-11-27",
        "pause until saturday           | pause until 2026-11-28",
        "pause until next week          | pause until 2026-11-23",
        "pause until in 2 weeks         | pause until 2026-12-05",
        "pause 2 weeks                  | pause 2 weeks",
        "pause next two weeks           | pause 2 weeks",
        "pause for a week               | pause 1 week",
        "pause for the next week        | pause 1 week",
        "pause ten days                 | pause until 2026-12-01",
        "pause for a month              | pause until 2026-12-21",
        "pause open                     | pause open",
        "pause until further notice     | pause open",
        "pause until I’m back           | pause open",
      })
  void readsTheEndOfAPause(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause 10 jan           | pause until 2027-01-10",
        "pause tomorrow         | pause until 2026-11-22",
        "pause until 10 janury  | pause until 2027-01-10",
        "pause until munday     | pause until 2026-11-23",
        "pause until january    | pause until 2027-01-01",
      })
  void asksBeforeTakingAGuess(String text, String canonical) {
    assertSuggested(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause until 2027-02-30 | IMPOSSIBLE_DATE",
        "pause until 31 feb     | IMPOSSIBLE_DATE",
        "pause until 2027-13-01 | IMPOSSIBLE_DATE",
        "pause until 0 jan      | IMPOSSIBLE_DATE",
        "pause until 29.2.2027  | IMPOSSIBLE_DATE",
        "pause until 2026-11-20 | DATE_IN_THE_PAST",
        "pause until 1 jan 2020 | DATE_IN_THE_PAST",
        "pause until 1/2/2027   | NOT_UNDERSTOOD",
        "pause until            | NOT_UNDERSTOOD",
        "pause 0 weeks          | NOT_UNDERSTOOD",
        "pause 999 weeks        | NOT_UNDERSTOOD",
        "pause @ana until 2027-01-10 | NOT_UNDERSTOOD",
      })
  void saysWhatIsWrongAndGivesADateThatWorks(String text, Problem problem) {
    assertIncomplete(text, problem, "pause until 2026-12-05");
  }
}
