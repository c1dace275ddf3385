package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeTeamsFaultIT {

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final FakeTenant acme = teams.tenant("t-1");
  private final FakeConversation ana = chat("Ana Lima");
  private final FakeConversation ben = chat("Ben Stone");
  private Caller bot;

  @BeforeEach
  void signIn() throws Exception {
    bot = Caller.signedIn(teams);
  }

  @AfterEach
  void close() {
    teams.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 500, 502, 503, 504})
  void aStatusOnOrderHasNoEffect(int status) throws Exception {
    teams.fail(Operation.SEND_TO_CONVERSATION, 2, Fault.status(status));
    assertThat(bot.says(ana, "Hello").status()).isEqualTo(status);
    assertThat(bot.says(ana, "Hello").status()).isEqualTo(status);
    assertThat(ana.messages()).isEmpty();
    assertThat(bot.says(ana, "Hello").status()).isEqualTo(201);
  }

  @Test
  void faultsHappenWhereTheyWereOrdered() throws Exception {
    teams.fail(ana, Operation.SEND_TO_CONVERSATION, 1, Fault.error(403, "BotDisabledByAdmin"));
    teams.fail(acme, Operation.SEND_TO_CONVERSATION, 1, Fault.status429(Duration.ofSeconds(7)));
    assertThat(bot.says(ben, "Hello").retryAfter()).isEqualTo("7");
    assertThat(bot.says(ben, "Hello").status()).isEqualTo(201);
    assertThat(bot.says(ana, "Hello").outcome()).isEqualTo("BotDisabledByAdmin");
  }

  @Test
  void whatWasTakenBeforeTheConnectionBrokeStands() {
    teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenClose());
    assertThatThrownBy(() -> bot.says(ana, "Hello")).isInstanceOf(IOException.class);
    assertThat(ana.messages()).hasSize(1);
    assertThat(teams.log().calls(Operation.SEND_TO_CONVERSATION))
        .extracting(Entry.Called::outcome)
        .containsExactly("closed");
  }

  @Test
  void whatWasTakenBeforeAWrongStatusStands() throws Exception {
    teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenStatus(504));
    assertThat(bot.says(ana, "Hello").status()).isEqualTo(504);
    assertThat(ana.messages()).hasSize(1);
  }

  @Test
  void aConnectionThatBrokeBeforeLeavesNothing() {
    teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.closeBeforeAccept());
    assertThatThrownBy(() -> bot.says(ana, "Hello")).isInstanceOf(IOException.class);
    assertThat(ana.messages()).isEmpty();
  }

  @Test
  void aSlowAnswerComesAllTheSame() throws Exception {
    teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.slow(Duration.ofMillis(300)));
    long before = System.nanoTime();
    assertThat(bot.says(ana, "Hello").status()).isEqualTo(201);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void signingInFailsOnOrderToo() throws Exception {
    teams.fail(Operation.TOKEN, 1, Fault.status(503));
    assertThat(bot.signsIn("botframework.com", Map.of()).status()).isEqualTo(503);
    assertThat(bot.signsIn("botframework.com", Map.of()).status()).isEqualTo(200);
  }

  private FakeConversation chat(String name) {
    FakeConversation chat = acme.member("id-" + name, name, "UTC").personalChat();
    chat.bringBot(true);
    return chat;
  }
}
