package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "pause until 24/12              | pause until 2026-12-24",
        "pause @ana until 12/24         | pause @ana until 2026-12-24",
        "pause today                    | pause from 2026-11-21 until 2026-11-22",
        "pause tomorrow                 | pause from 2026-11-22 until 2026-11-23",
        "pause @ben tomorrow            | pause @ben from 2026-11-22 until 2026-11-23",
        "pause for @ben next week       | pause @ben from 2026-11-23 until 2026-11-30",
        "pause next week                | pause from 2026-11-23 until 2026-11-30",
        "pause @ben from friday until 27 nov | pause @ben from 2026-11-27 until 2026-11-28",
        "pause from 2027-01-10 until 2027-01-10 | pause from 2027-01-10 until 2027-01-11",
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
        "pause from 20 dec until 10 jan | pause from 2026-12-20 until 2027-01-10",
        "pause 20 dec - 10 jan          | pause from 2026-12-20 until 2027-01-10",
        "pause 20-27 dec                | pause from 2026-12-20 until 2026-12-27",
        "pause between 20 dec and 10 jan | pause from 2026-12-20 until 2027-01-10",
        "pause from 2026-12-20 2 weeks  | pause from 2026-12-20 2 weeks",
        "pause from 20 dec for 2 weeks  | pause from 2026-12-20 2 weeks",
        "pause 2 weeks from monday      | pause from 2026-11-23 2 weeks",
        "pause from monday for ten days | pause from 2026-11-23 until 2026-12-03",
        "pause from 20 dec open         | pause from 2026-12-20 open",
        "pause from 20 dec              | pause from 2026-12-20",
        "pause next two weeks because my knee | pause 2 weeks because my knee",
        "pause until 10 jan (parental leave)  | pause until 2027-01-10 because parental leave",
        "pause because I need it (badly)      | pause because I need it (badly)",
        "pause until 10 jan (because, well: life) | pause until 2027-01-10 because because, well: life",
        "pause @ana until 2027-01-10    | pause @ana until 2027-01-10",
        "pause @ana next two weeks      | pause @ana 2 weeks",
        "pause for @ana until 10 jan    | pause @ana until 2027-01-10",
        "pause until 10 jan for @Ana Lopes | pause \"Ana Lopes\" until 2027-01-10",
        "pause @Ana Lopes from 20 dec until 10 jan | pause \"Ana Lopes\" from 2026-12-20 until 2027-01-10",
        "pause <@U1> open               | pause <@U1> open",
        "resume                         | resume",
        "resume @ana                    | resume @ana",
        "resume @ana now                | resume @ana",
        "resume for @Ana Lopes          | resume \"Ana Lopes\"",
      })
  void readsTheEndOfAPause(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause 2 weeks, surgery          | pause 2 weeks because surgery",
        "pause 2 weeks surgery           | pause 2 weeks because surgery",
        "pause until 20 December: op     | pause until 2026-12-20 because op",
        "pause until 20 December, my mother died | pause until 2026-12-20 because my mother died",
        "pause for 3 weeks rehab, at the sea | pause 3 weeks because rehab, at the sea",
        "pause 3 weeks, surgery because of my knee | pause 3 weeks because surgery because of my knee",
        "pause 2 weeks, @ana covers for me | pause 2 weeks because @ana covers for me",
        "sick until monday because flu   | pause until 2026-11-23 because flu",
        "sick until monday               | pause until 2026-11-23",
        "I'm sick                        | pause",
        "I’m on holiday next week        | pause from 2026-11-23 until 2026-11-30",
        "on parental leave until 10 jan  | pause until 2027-01-10",
        "I'm off until Friday, moving    | pause until 2026-11-27 because moving",
        "out of office tomorrow          | pause from 2026-11-22 until 2026-11-23",
        "I'm back                        | resume",
        "I’m back!                       | resume",
      })
  void keepsWhatIsSaidBehindTheTimeAsTheReason(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "off to a meeting",
        "I'm off the record",
        "sick of meetings",
        "I'm ill-prepared",
        "away from my desk",
        "I'm back on track",
        "on leaving early",
      })
  void leavesASentenceAlone(String text) {
    assertFreeText(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause 2 weeks and 3 days",
        "pause until monday or tuesday",
        "pause 2 weeks to monday"
      })
  void takesNoTimeForAReason(String text) {
    assertIncomplete(text, Problem.NOT_UNDERSTOOD, "pause until 2026-12-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause 10 jan           | pause until 2027-01-10",
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
        "pause until 1/2/2027   | EITHER_DATE",
        "pause until            | NOT_UNDERSTOOD",
        "pause 0 weeks          | NOT_UNDERSTOOD",
        "pause 999 weeks        | NOT_UNDERSTOOD",
      })
  void saysWhatIsWrongAndGivesADateThatWorks(String text, Problem problem) {
    assertIncomplete(text, problem, "pause until 2026-12-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause from 10 jan until 20 dec 2026    | END_BEFORE_START | pause from 2026-12-20 until 2027-01-10",
        "pause @ana from 2027-01-10 to 2027-01-05 | END_BEFORE_START | pause @ana from 2027-01-05 until 2027-01-10",
        "pause from yesterday until 10 jan      | DATE_IN_THE_PAST | pause until 2026-12-05",
        "pause everybody 2 weeks                | ONE_AT_A_TIME | pause @ana until 2026-12-05",
        "pause @ana                             | NO_END | pause @ana until 2026-12-05",
        "pause @ana from 10 jan                 | NO_END | pause @ana until 2026-12-05",
        "pause @ana because of her knee         | NO_END | pause @ana until 2026-12-05",
        "pause @ana 2 weeks because of her knee | REASON_OF_ANOTHER | pause @ana 2 weeks",
        "pause @ana, @ben until 10 jan          | ONE_AT_A_TIME | pause @ana until 2026-12-05",
      })
  void saysWhatIsWrongWithTimeOffAndGivesOneThatWorks(
      String text, Problem problem, String example) {
    assertIncomplete(text, problem, example);
  }
}
