package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help                    | help",
        "HELP                    | help",
        "Help!                   | help",
        "help?                   | help",
        "?                       | help",
        "/praxis help            | help",
        "praxis help             | help",
        "praxis                  | help",
        "help cadence            | help cadence",
        "help cadnce             | help cadence",
        "help me out here        | help",
        "stop                    | cancel",
        "Never mind.             | cancel",
        "quit                    | cancel",
        "check in                | checkin",
        "Check-in                | checkin",
        "my goals                | goals",
        "goals please            | goals",
        "goal                    | goal",
        "goal Lead a team, once! | goal Lead a team, once!",
        "goal done               | goal achieved",
        "Goal let it go!         | goal let go",
        "goal pause 2            | goal pause 2",
        "goal pause more often   | goal pause more often",
        "goal business 60 calls  | business goal 60 calls",
        "goal objectives         | goal objective",
        "goal objective drop two | goal objective drop 2",
        "goal beyond work        | goal beyond work",
        "goal by 2027-03-31      | goal by 2027-03-31",
        "goal by end of March    | goal by 2027-03-31",
        "goal by none            | goal by none",
        "I reached my goal.      | goal achieved",
        "goals history           | goals history",
        "try an hour with Ana    | try an hour with Ana",
        "leave                   | leave",
        "privacy                 | privacy",
        "team                    | team",
        "digest                  | digest",
      })
  void understandsEachWordInManySpellings(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @MethodSource("io.praxisbot.core.conversation.command.Vocabulary#all")
  void understandsEveryExampleOfTheHelpAsItStands(CommandWord word) {
    assertUnderstood(word.example(), word.example());
    assertThat(word.others()).allSatisfy(other -> assertUnderstood(other, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quiet week", "holidays abroad", "undo that", "import that", "workdays too long"})
  void takesAdminsWordsOfOthersOnlyWhole(String text) {
    CommandParser parser = new CommandParser();
    assertThat(parser.parse(text, TODAY, Audience.MANAGER)).isEqualTo(new Parsed.NotACommand());
    assertThat(parser.parse("quiet off", TODAY, Audience.MANAGER))
        .isInstanceOf(Parsed.Understood.class);
  }

  @ParameterizedTest
  @EnumSource
  void hasAKindSentenceForEachProblem(Problem problem) {
    String key = "incomplete." + problem.name().toLowerCase(Locale.ROOT);
    assertThat(ResourceBundle.getBundle("io.praxisbot.core.messages").getString(key)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("io.praxisbot.core.conversation.command.Vocabulary#all")
  void saysWhatEachLineOfTheHelpIsFor(CommandWord word) {
    assertThat(
            ResourceBundle.getBundle("io.praxisbot.core.messages").getString("help." + word.id()))
        .isNotBlank();
  }

  @Test
  void namesEachLineOfTheHelpOnce() {
    assertThat(Vocabulary.all()).extracting(CommandWord::id).doesNotHaveDuplicates();
    assertThat(Vocabulary.of(Audience.EMPLOYEE))
        .extracting(CommandWord::word)
        .contains("manager", "when")
        .doesNotContain("team", "cadence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cadnce weekly friday                | cadence weekly fri 15:00",
        "cadence fortnightly fryday 25:00    | cadence every 2 weeks fri 15:00",
        "digset weekly munday                | digest weekly mon 09:00",
        "gaols                               | goals",
        "pasue until 2027-01-10              | pause until 2027-01-10",
        "leave me alone                      | leave",
        "mananger @ana                       | manager @ana",
      })
  void suggestsTheClosestMeaning(String text, String canonical) {
    assertSuggested(text, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "hi",
        "hello",
        "thanks a lot",
        "tried it",
        "start with small steps",
        "then I went home",
        "manage my time",
        "good one",
        "team work makes the dream work, they say",
        "when I plan my week on Monday morning I will offer somebody an hour",
        "{\"$ne\":null}",
        "<!channel> look",
      })
  void leavesFreeTextAlone(String text) {
    assertFreeText(text);
  }

  @Test
  void suggestsOnlyWhatThePersonMayUse() {
    Parsed parsed = new CommandParser().parse("cadnce weekly friday", TODAY, Audience.EMPLOYEE);

    assertThat(parsed).isEqualTo(new Parsed.NotACommand());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cadence weekly                | UNKNOWN_DAY     | cadence weekly fri 15:00",
        "cadnce weekly                 | UNKNOWN_DAY     | cadence weekly fri 15:00",
        "cadence every 2 weeks tue 25:00 for @m | UNKNOWN_TIME | cadence every 2 weeks tue 15:00 for @m",
        "when mon 9:99                 | UNKNOWN_TIME    | when mon 15:00",
        "cadence every 2 weeks         | UNKNOWN_DAY     | cadence every 2 weeks fri 15:00",
        "cadence fortnightly 9am for @m | UNKNOWN_DAY    | cadence every 2 weeks fri 09:00 for @m",
        "when 15:00                    | UNKNOWN_DAY     | when fri 15:00",
        "cadence monthly fifth monday  | NO_FIFTH        | cadence monthly last mon 15:00",
        "cadence monthly fifth mon 10:00 for @ana | NO_FIFTH | cadence monthly last mon 10:00 for @ana",
        "cadence daily                 | ONCE_A_WEEK     | cadence weekly fri 15:00",
        "cadence every day 10:00       | ONCE_A_WEEK     | cadence weekly fri 10:00",
        "cadence twice a week          | ONCE_A_WEEK     | cadence weekly fri 15:00",
        "cadence weekly mon,thu 10:00  | ONCE_A_WEEK     | cadence weekly mon 10:00",
        "digest off                    | ALWAYS_ON       | digest weekly mon 09:00",
        "cadence monthly 32            | NEVER_OCCURS    | cadence weekly fri 15:00",
        "cadence monthly on the 0 10:00 | NEVER_OCCURS   | cadence weekly fri 15:00",
        "cadence monthly 10:00         | UNKNOWN_DAY     | cadence weekly fri 15:00",
        "cadence every 2 weeks 15th    | NOT_UNDERSTOOD  | cadence weekly fri 15:00",
        "cadence every 0 weeks mon     | NEVER_OCCURS    | cadence weekly fri 15:00",
        "cadence weekly mon and wed    | ONCE_A_WEEK     | cadence weekly mon 15:00",
        "enrol                         | NO_PERSON       | enrol @ana @ben manager @marta",
        "enrol manager @m              | NO_PERSON       | enrol @ana @ben manager @marta",
        "enrol @a manager              | NO_PERSON       | enrol @ana @ben manager @marta",
        "unenrol                       | NO_PERSON       | unenrol @ana",
        "privacy show nobody           | NOT_UNDERSTOOD  | privacy show all",
        "cadence weekly fri for        | NO_PERSON       | cadence weekly fri 15:00",
        "manager @a @b @c              | NOT_UNDERSTOOD  | manager @ana is @marta",
        "timezone Atlantis             | UNKNOWN_ZONE    | timezone Europe/Lisbon",
        "pause until 31 feb            | IMPOSSIBLE_DATE | pause until 2026-12-05",
      })
  void saysWhatToTypeWhenTheRestDoesNotFit(String text, Problem problem, String example) {
    assertIncomplete(text, problem, example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timezone                  | understood: timezone",
        "timezone europe/lisbon    | understood: timezone Europe/Lisbon",
        "time zone Lisbon          | understood: timezone Europe/Lisbon",
        "timezone new york         | understood: timezone America/New_York",
        "timezone utc              | understood: timezone UTC",
        "timezone europe/lisbn     | did you mean: timezone Europe/Lisbon",
        "timezone EST              | did you mean: timezone America/New_York",
      })
  void findsTheTimeZone(String text, String outcome) {
    assertThat(ParserAssertions.outcome(parsed(text))).isEqualTo(outcome);
  }
}
