package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertIncomplete;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "enrol @ana                             => enrol @ana",
        "enroll @ana @ben manager @m            => enrol @ana @ben manager @m",
        "enrol @ana, @ben and @cleo with manager @m => enrol @ana @ben @cleo manager @m",
        "enrol @ana @ana                        => enrol @ana",
        "enrol @Ana Lopes @ben                  => enrol \"Ana Lopes\" @ben",
        "enrol @Ana Lopes manager @Marta Dias   => enrol \"Ana Lopes\" manager \"Marta Dias\"",
        "enrol ana lopes, ben                   => enrol \"ana lopes\" @ben",
        "enrol “Ana Lopes” \"Ben Ro\"           => enrol \"Ana Lopes\" \"Ben Ro\"",
        "enrol <@U1|ana><@U2>                   => enrol <@U1|ana> <@U2>",
        "enrol ana@example.com ben@example.com  => enrol ana@example.com ben@example.com",
        "enrol <mailto:a@example.com|a@example.com> => enrol a@example.com",
        "unenrol @ana                           => unenrol @ana",
        "manager                                => manager",
        "manager @m                             => manager @m",
        "manager Marta Dias                     => manager \"Marta Dias\"",
        "manager @a @m                          => manager @a is @m",
        "manager @a is @m.                      => manager @a is @m",
        "manager of @Ana Lopes is marta         => manager \"Ana Lopes\" is @marta",
        "why                                    => why",
        "why?                                   => why",
        "why me?                                => why",
        "why @ana                               => why @ana",
        "why ana                                => why @ana",
        "why Ana Lopes?                         => why \"Ana Lopes\"",
        "Why <@U1|ana>?                         => why <@U1|ana>",
        "why ana@example.com                    => why ana@example.com",
        "admin                                  => admin list",
        "admin list                             => admin list",
        "admin add <@U1|ana>                    => admin add <@U1|ana>",
        "admin add Ana Lopes                    => admin add \"Ana Lopes\"",
        "ADMIN remove @ana please               => admin remove @ana",
        "admin claim abcd efgh-jklm             => admin claim abcd-efgh-jklm",
        "followup                               => followup",
        "follow up with @ana                    => followup @ana",
        "followup on @manager                   => followup @manager",
      })
  void readsWhoIsMeant(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enrol manager @m @ana @ben  | enrol @ana @ben manager @m",
        "enrol @ana manager @m @ben  | enrol @ana @ben manager @m",
        "manager @m for @ana         | manager @ana is @m",
        "admin remve @ana            | admin remove @ana",
        "admn list                   | admin list",
      })
  void asksWhenPeopleStandInUnusualPlaces(String text, String canonical) {
    assertSuggested(text, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why not?",
        "why do you ask me that",
        "why is Ana asked",
        "why would anybody want to know that"
      })
  void leavesAQuestionAQuestion(String text) {
    assertFreeText(text);
  }

  @Test
  void saysWhatToTypeToMakeOrUnmakeAnAdmin() {
    assertIncomplete("admin add", Problem.NO_PERSON, "admin add @ana");
    assertIncomplete("admin add @ana @ben", Problem.NOT_UNDERSTOOD, "admin add @ana");
    assertIncomplete("admin remove", Problem.NO_PERSON, "admin remove @ana");
    assertIncomplete("admin list them", Problem.NOT_UNDERSTOOD, "admin list");
    assertIncomplete("admin claim", Problem.NO_CODE, "admin claim ABCD-EFGH-JKLM");
    assertIncomplete("admin claim {\"$ne\":1}", Problem.NO_CODE, "admin claim ABCD-EFGH-JKLM");
    assertIncomplete("admin of what", Problem.NOT_UNDERSTOOD, "admin add @ana");
  }

  @Test
  void keepsTheIdAndTheLabelOfAMention() {
    PersonRef ana = new PersonRef("<@U123|ana>");

    assertThat(parsed("unenrol <@U123|ana>"))
        .isEqualTo(new Parsed.Understood(new Command.Unenrol(List.of(ana))));
    assertThat(ana.platformId()).contains("U123");
    assertThat(ana.label()).isEqualTo("ana");
  }

  @Test
  void keepsANameAsTypedWithoutItsAt() {
    assertThat(parsed("manager  @Zoë-Anne "))
        .isEqualTo(
            new Parsed.Understood(new Command.AskToManage(Optional.of(new PersonRef("Zoë-Anne")))));
  }
}
