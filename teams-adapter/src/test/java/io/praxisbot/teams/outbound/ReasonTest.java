package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

  @ParameterizedTest
  @CsvSource({
    "ForbiddenOperationException,    not-installed",
    "BotNotInConversationRoster,     not-installed",
    "ConversationBlockedByUser,      blocked",
    "MessageWritesBlocked,           blocked",
    "BotDisabledByAdmin,             blocked",
    "NotEnoughPermissions,           missing-permission",
    "InvalidBotApiHost,              cannot-message",
    "ConversationNotFound,           no-such-user",
    "ActivityNotFoundInConversation, message-gone",
    "MessageSizeTooBig,              too-long",
    "BadArgument,                    bad-message",
    "SomethingNew,                   refused"
  })
  void aRefusalIsFinalAndSaysWhatItMeans(String code, String meaning) {
    assertThat(Outcomes.of(new Answer.Refused<>(403, code)))
        .isEqualTo(new Outcome.Rejected(meaning + ":" + code));
  }

  @ParameterizedTest
  @CsvSource({"ActivityNotFoundInConversation", "ConversationNotFound", "http-404"})
  void whatCannotBeReplacedAnyMoreIsGone(String code) {
    assertThat(Outcomes.ofChange(new Answer.Refused<>(404, code)))
        .isEqualTo(new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE));
  }

  @Test
  void anUpdateThatMayNotBeMadeIsNotPostedAnew() {
    assertThat(Outcomes.ofChange(new Answer.Refused<>(403, "MessageWritesBlocked")))
        .isEqualTo(new Outcome.Rejected("blocked:MessageWritesBlocked"));
  }

  @ParameterizedTest
  @CsvSource({
    "blocked,                      BLOCKED",
    "blocked:MessageWritesBlocked, BLOCKED",
    "not-installed,                NOT_INSTALLED",
    "part-2-not-repeated,          REFUSED",
    "message-gone,                 MESSAGE_GONE"
  })
  void theLedgersWordsAreReadBack(String said, Reason reason) {
    assertThat(Reason.ofLedger(said)).isEqualTo(reason);
  }

  @Test
  void everyCodeMeansOneThing() {
    List<String> all = Arrays.stream(Reason.values()).flatMap(r -> r.codes().stream()).toList();

    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    assertThat(all).allMatch(code -> Verdict.code(code).orElse("").equals(code));
  }

  @ParameterizedTest
  @CsvSource({"'<script>'", "'I felt awkward, really'", "''"})
  void whatIsNoCodeIsNotKept(String said) {
    assertThat(Verdict.code(said)).isEmpty();
  }

  @Test
  void aCodeWithASpaceInItIsOne() {
    assertThat(Verdict.code("Bad Argument")).contains("BadArgument");
  }
}
