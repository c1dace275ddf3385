package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders, quiet hours, holidays, working days and programmes; typed on 21 November 2026. */
class CalendarCommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "reminders                              => reminders",
        "Reminder                               => reminders",
        "reminders next day 10:00               => reminders next day 10:00",
        "reminders the next working day at 10am => reminders next day 10:00",
        "reminders one day later 9:30           => reminders next day 09:30",
        "reminders 2 days later 09:30           => reminders 2 days later 09:30",
        "reminders 09:30 two days later         => reminders 2 days later 09:30",
        "reminders after 3 working days         => reminders 3 days later 10:00",
        "reminders off                          => reminders off",
        "reminders on                           => reminders next day 10:00",
        "reminders usual for @m                 => reminders usual for @m",
        "reminders off for @ana only            => reminders off for @ana only",
        "reminders plan                         => reminders plan",
        "reminders plan mon 08:30               => reminders plan mon 08:30",
        "reminders plan 8:15                    => reminders plan mon 08:15",
        "reminders plans tuesday at 7am for @m  => reminders plan tue 07:00 for @m",
        "reminders plan mon 08:30 skip holidays => reminders plan mon 08:30 skip holidays",
        "reminders plan off                     => reminders plan off",
        "reminders plan on                      => reminders plan mon 08:30",
        "quiet                                  => quiet",
        "quiet 18:00-08:00                      => quiet 18:00-08:00",
        "QUIET 18:00 – 08:00                    => quiet 18:00-08:00",
        "quiet hours 6pm to 8am                 => quiet 18:00-08:00",
        "quiet 6 pm - 8 a.m.                    => quiet 18:00-08:00",
        "quiet from 18:00 until 8               => quiet 18:00-08:00",
        "quiet 22-6                             => quiet 22:00-06:00",
        "quiet between noon and 13:30           => quiet 12:00-13:30",
        "quiet 20:00-24:00                      => quiet 20:00-00:00",
        "quiet off                              => quiet off",
        "quiet none for @m                      => quiet off for @m",
        "quiet default                          => quiet usual",
        "quiet 18:00-08:00 for @m's team        => quiet 18:00-08:00 for @m",
        "quiet 18:00-08:00 only for <@U1|ana>   => quiet 18:00-08:00 for <@U1|ana> only",
        "quiet for me                           => quiet for @me only",
        "workdays                               => workdays",
        "workdays sun-thu                       => workdays sun-thu",
        "workdays mon tue wed thu               => workdays mon-thu",
        "workdays Monday, Tuesday and Saturday  => workdays mon tue sat",
        "working days sunday to thursday        => workdays sun-thu",
        "workdays mon–fri for @ana only         => workdays mon-fri for @ana only",
        "workdays usual                         => workdays usual",
        "workdays daily                         => workdays mon-sun",
        "programme                              => programme",
        "program structured                     => programme structured",
        "programme fixed for @m                 => programme structured for @m",
        "programme flexible                     => programme flexible",
        "programme flexible mon-thu             => programme flexible mon-thu 00:00-23:59",
        "programme flexible 09:00-17:00         => programme flexible 09:00-17:00",
        "programme flexible mon-thu 09:00-17:00 every 2 weeks at most => programme flexible mon-thu 09:00-17:00 every 2 weeks",
        "programme flexible every other week between 9:00 and 17:00 on mon and tue => programme flexible mon tue 09:00-17:00 every 2 weeks",
        "programme flexible weekly for @ana only => programme flexible 00:00-23:59 every 1 weeks for @ana only",
        "holidays                               => holidays",
        "holidays for @m                        => holidays for @m",
        "holidays list                          => holidays",
        "holidays DE-BY                         => holidays de-by",
        "holiday de                             => holidays de",
        "holidays germany bavaria               => holidays germany bavaria",
        "holidays in Portugal for @ana only     => holidays Portugal for @ana only",
        "holidays Trinidad and Tobago           => holidays Trinidad and Tobago",
        "holidays off                           => holidays off",
        "holidays usual for @m                  => holidays usual for @m",
        "holidays add 2027-05-14                => holidays add 2027-05-14",
        "holidays add 24 dec to 31 dec          => holidays add 2026-12-24 to 2026-12-31",
        "holidays add 24-31 dec                 => holidays add 2026-12-24 to 2026-12-31",
        "holidays add dec 24 - 31               => holidays add 2026-12-24 to 2026-12-31",
        "holidays add 24 dec to 2 jan           => holidays add 2026-12-24 to 2027-01-02",
        "holidays add 24.12.-31.12.             => holidays add 2026-12-24 to 2026-12-31",
        "holidays add 2027-12-24/2027-12-31     => holidays add 2027-12-24 to 2027-12-31",
        "holidays add 2027-12-24 - 2027-12-31 for @m => holidays add 2027-12-24 to 2027-12-31 for @m",
        "holidays add 14 may, 1 june 2027       => holidays add 2027-05-14, 2027-06-01",
        "holidays add May 14, 2027 and 2027-06-01 => holidays add 2027-05-14, 2027-06-01",
        "holidays add 2027-05-14 2027-05-17     => holidays add 2027-05-14, 2027-05-17",
        "holidays add friday to thursday        => holidays add 2026-11-27 to 2026-12-03",
        "holidays add 2026-11-16 to 2026-11-27  => holidays add 2026-11-16 to 2026-11-27",
        "holidays remove 2026-05-14             => holidays remove 2026-05-14",
        "holidays delete 14 may for @m          => holidays remove 2027-05-14 for @m",
      })
  void understandsWhatIsTyped(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "remnders off                => reminders off",
        "quite 18:00-08:00           => quiet 18:00-08:00",
        "holidyas de-by              => holidays de-by",
        "holidays remov 2027-05-14   => holidays remove 2027-05-14",
        "holidays add 24 decembr     => holidays add 2026-12-24",
        "workdyas sun-thu            => workdays sun-thu",
        "workdays sunday-thrusday    => workdays sun-thu",
        "progamme structured         => programme structured",
        "programme strutcured        => programme structured",
        "programme flexible 9-5      => programme flexible 09:00-17:00",
        "quiet from 6 to 8           => quiet 18:00-08:00",
        "reminders 10:00             => reminders next day 10:00",
        "quiet for <@U1> 18:00-08:00 => quiet 18:00-08:00 for <@U1>",
      })
  void asksBeforeTakingAGuess(String text, String canonical) {
    assertSuggested(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "quiet 18:00-18:00             => NO_HOURS => quiet 18:00-08:00",
        "quiet 25:00-08:00 for @m      => UNKNOWN_TIME => quiet 18:00-08:00 for @m",
        "quiet 18:00                   => UNKNOWN_TIME => quiet 18:00-08:00",
        "quiet at night                => NOT_UNDERSTOOD => quiet 18:00-08:00",
        "reminders 6 days later        => UNKNOWN_LAG => reminders next day 10:00",
        "reminders same day 17:00      => UNKNOWN_LAG => reminders next day 10:00",
        "reminders next day 25:00      => UNKNOWN_TIME => reminders next day 10:00",
        "reminders plan every 2 weeks mon => NOT_UNDERSTOOD => reminders plan mon 08:30",
        "reminders plan mon 25:00      => UNKNOWN_TIME => reminders plan mon 08:30",
        "workdays off                  => NEVER_OCCURS => workdays mon-thu",
        "workdays foo                  => UNKNOWN_DAY => workdays mon-thu",
        "workdays mon-                 => UNKNOWN_DAY => workdays mon-thu",
        "programme flexible every 13 weeks => TOO_SELDOM => programme flexible mon-thu 09:00-17:00 every 2 weeks",
        "programme flexible every 0 weeks  => NEVER_OCCURS => programme flexible mon-thu 09:00-17:00 every 2 weeks",
        "programme flexible 17:00-09:00    => END_BEFORE_START => programme flexible mon-thu 09:00-17:00 every 2 weeks",
        "programme structured mon          => NOT_UNDERSTOOD => programme flexible mon-thu 09:00-17:00 every 2 weeks",
        "holidays add                  => NOT_UNDERSTOOD => holidays add 2026-12-21",
        "holidays add yesterday        => DATE_IN_THE_PAST => holidays add 2026-12-21",
        "holidays add 2026-05-14       => DATE_IN_THE_PAST => holidays add 2026-12-21",
        "holidays add 31 feb for @m    => IMPOSSIBLE_DATE => holidays add 2026-12-21 for @m",
        "holidays add 2027-12-31 to 2027-12-24 => END_BEFORE_START => holidays add 2027-12-24 to 2027-12-31",
        "holidays add 20 jan to 10 jan for @m  => END_BEFORE_START => holidays add 2027-01-10 to 2027-01-20 for @m",
        "holidays add 2027-01-01 to 2029-01-01 => TOO_LONG => holidays add 2027-01-01 to 2028-01-02",
        "holidays ad 2027-05-14        => NOT_UNDERSTOOD => holidays add 2026-12-21",
        "holidays de-by!x              => NOT_UNDERSTOOD => holidays de-by",
        "quiet off for                 => NO_PERSON => quiet 18:00-08:00",
      })
  void saysWhatToTypeWhenTheRestDoesNotFit(String text, Problem problem, String example) {
    assertIncomplete(text, problem, example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holidays were great",
        "holidays with the family, nothing tried",
        "holidays add a lot of stress to my week",
        "holiday mode, so I tried little",
        "quiet week, nothing tried",
        "quiet mornings helped me",
        "quite a good week",
        "reminders would help me",
        "reminders on my phone did the trick",
        "workdays are too long",
        "weekdays were busy",
        "program the robot with the juniors",
        "programme the new machine together with Ben",
      })
  void leavesASentenceAlone(String text) {
    assertFreeText(text);
  }
}
