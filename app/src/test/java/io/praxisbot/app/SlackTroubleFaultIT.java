package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.Fault;
import io.praxisbot.slack.fake.client.FakeUser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Slack refuses is said in a sentence; what it breaks off arrives once all the same. */
class SlackTroubleFaultIT {

  /** Two looks at the history, at least five seconds apart, and a little time around them. */
  private static final Duration LOOKED_UP = Duration.ofSeconds(60);

  private static InSlack bot;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
  }

  @AfterAll
  static void ends() {
    bot.close();
  }

  private static FakeUser enrolledInto(Fault fault) {
    FakeUser user = bot.joins("Person" + bot.slack.number());
    bot.slack.fail(bot.acme, "chat.postMessage", 1, fault);
    bot.nadia.runs("/praxis enrol @" + user.member().name());
    bot.nadia.awaits(user.member().name() + " takes part from now on");
    return user;
  }

  @ParameterizedTest
  @CsvSource({
    "account_inactive, isn't installed there",
    "token_revoked, isn't installed there",
    "channel_not_found, the platform doesn't know this person",
    "user_not_found, the platform doesn't know this person",
    "user_disabled, the person isn't in the workspace any more",
    "cannot_dm_bot, lets Praxis write them no direct messages",
    "msg_blocks_too_long, the message was too long",
    "invalid_blocks, that is a fault of Praxis",
    "missing_scope, Praxis lacks a permission there",
    "restricted_action, Praxis lacks a permission there",
    "a_code_of_tomorrow, the platform refused it"
  })
  void whySaysInASentenceWhatSlackRefused(String code, String sentence) {
    FakeUser somebody = enrolledInto(Fault.error(code));
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              bot.nadia.runs("/praxis why @" + somebody.member().name());
              bot.settles();
              return bot.nadia.lastMessage().text().contains(sentence);
            });
    assertThat(bot.nadia.lastMessage().text())
        .contains("welcome", "could not be delivered", "(" + code + ")");
    assertThat(bot.messages(somebody)).isZero();
  }

  @Test
  void whySaysThatNobodyKnowsYetAndThenItArrives() {
    FakeUser somebody = enrolledInto(Fault.error("internal_error"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(
            () -> {
              bot.nadia.runs("/praxis why @" + somebody.member().name());
              return InSlack.count(bot.nadia, "nobody knows yet whether it arrived") > 0;
            });
    arrivesOnce(somebody);
  }

  private static Stream<Fault> whatBreaksOff() {
    return Stream.of(
        Fault.acceptThenClose(),
        Fault.acceptThenStatus(500),
        Fault.closeBeforeAccept(),
        Fault.status(503),
        Fault.status429(Duration.ofSeconds(2)),
        Fault.error("fatal_error"));
  }

  @ParameterizedTest
  @MethodSource("whatBreaksOff")
  void whateverBreaksOffThereIsOneMessageInTheEnd(Fault fault) {
    arrivesOnce(enrolledInto(fault));
  }

  private static void arrivesOnce(FakeUser somebody) {
    Awaitility.await()
        .atMost(LOOKED_UP)
        .until(() -> bot.messages(somebody) == 1 && settled(somebody));
    assertThat(bot.messages(somebody)).isEqualTo(1);
  }

  private static boolean settled(FakeUser somebody) {
    var person = bot.person(somebody).orElseThrow();
    return bot.stores().ledger().to(person.id(), Instant.EPOCH).stream()
        .allMatch(delivery -> delivery.settled());
  }
}
