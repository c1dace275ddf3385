package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekly fri 15:00",
        "fri weekly 15:00",
        "weekly 3pm friday",
        "WEEKLY 3 PM Fridays",
        "every friday at 15.00",
        "each week on fri, 1500",
        "once a week, friday 15h",
        "fri 3 p.m.",
        "weekly fri",
        "friday at 15 o'clock every week please",
      })
  void readsOneWeeklyRhythmInManyOrders(String words) {
    assertUnderstood("cadence " + words, "cadence weekly fri 15:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every 2 weeks mon 10:00",
        "mon 10:00 every two weeks",
        "fortnightly monday 10am",
        "biweekly mon 10.00",
        "bi-weekly mon 10",
        "every other week mon 1000",
        "every second week, monday at 10:00",
        "every other monday 10:00",
        "every 2nd monday 10:00",
      })
  void readsEveryTwoWeeks(String words) {
    assertUnderstood("cadence " + words, "cadence every 2 weeks mon 10:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "monthly first tue 09:30            | monthly first tue 09:30",
        "1st tuesday of every month 9:30    | monthly first tue 09:30",
        "9.30 am last thursday of the month | monthly last thu 09:30",
        "monthly 4th wed noon               | monthly fourth wed 12:00",
        "every 3 weeks sat 12am             | every 3 weeks sat 00:00",
        "second friday 8:05                 | monthly second fri 08:05",
        "monthly on the 15th 10:00          | monthly on the 15th 10:00",
        "monthly 15 10:00                   | monthly on the 15th 10:00",
        "monthly 10:00 15                   | monthly on the 15th 10:00",
        "15th of every month at 10          | monthly on the 15th 10:00",
        "monthly day 1 9am                  | monthly on the 1st 09:00",
        "monthly on the 22nd                | monthly on the 22nd 15:00",
        "monthly 31 10:00                   | monthly last day 10:00",
        "last day of the month 16:00        | monthly last day 16:00",
        "monthly last day 16:00             | monthly last day 16:00",
        "weekly fri 15:00 skip holidays     | weekly fri 15:00 skip holidays",
        "skip holidays, weekly fri 15:00    | weekly fri 15:00 skip holidays",
        "every 2 weeks mon 10:00 move       | every 2 weeks mon 10:00 move",
        "monthly 15 10:00 skip              | monthly on the 15th 10:00 skip holidays",
      })
  void readsMonthsAndOtherWeeks(String words, String canonical) {
    assertUnderstood("cadence " + words, "cadence " + canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weekly fryday 15:00    | weekly fri 15:00",
        "weekley thrusday 10:00 | weekly thu 10:00",
        "weekly wensday         | weekly wed 15:00",
        "weekly fri at 3        | weekly fri 15:00",
        "weekly fri at three    | weekly fri 15:00",
        "monthly tue 10:00      | monthly first tue 10:00",
        "fourtnightly mon 9am   | every 2 weeks mon 09:00",
        "15th 10:00             | monthly on the 15th 10:00",
        "monthly last 10:00     | monthly last day 10:00",
        "off                    | usual",
      })
  void asksBeforeTakingAGuess(String words, String canonical) {
    assertSuggested("cadence " + words, "cadence " + canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "cadence                                => cadence",
        "cadence for @marta                     => cadence for @marta",
        "cadence weekly fri 15:00 for @marta's team => cadence weekly fri 15:00 for @marta",
        "cadence weekly fri 15:00 for the team of @Marta Lopes => cadence weekly fri 15:00 for \"Marta Lopes\"",
        "cadence weekly fri 15:00 for <@U7|m>’s team => cadence weekly fri 15:00 for <@U7|m>",
        "cadence weekly fri 15:00 for everybody => cadence weekly fri 15:00",
        "digest weekly mon                      => digest weekly mon 09:00",
        "digest for @marta                      => digest for @marta",
        "cadence weekly fri 15:00 for @ana only => cadence weekly fri 15:00 for @ana only",
        "cadence weekly fri 15:00 only for @ana => cadence weekly fri 15:00 for @ana only",
        "cadence for only @ana                  => cadence for @ana only",
        "cadence off for @m                     => cadence usual for @m",
        "cadence reset for @ana only            => cadence usual for @ana only",
        "cadence default                        => cadence usual",
        "digest mon 8:00 for @ana only          => digest weekly mon 08:00 for @ana only",
        "digest usual for @m                    => digest usual for @m",
        "when usual                             => when usual",
        "when                                   => when",
        "when fri 16:30                         => when fri 16:30",
        "when every 2 weeks fri                 => when every 2 weeks fri",
        "when every 2 weeks                     => when every 2 weeks",
        "when fortnightly 10:00                 => when every 2 weeks 10:00",
      })
  void knowsForWhomARhythmIs(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @Test
  void leavesTheTimeOpenOnlyForOnesOwnRhythm() {
    RhythmWords friday = RhythmWords.everyWeeks(1, DayOfWeek.FRIDAY, Optional.empty());

    assertThat(parsed("when friday"))
        .isEqualTo(new Parsed.Understood(new Command.When(Optional.of(friday))));
  }

  @Test
  void refusesARhythmThatDoesNotExist() {
    assertThatThrownBy(() -> RhythmWords.monthly(5, DayOfWeek.MONDAY, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RhythmWords.everyWeeks(53, DayOfWeek.MONDAY, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
