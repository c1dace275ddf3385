package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeSlackFaultIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aFaultComesAsOftenAsOrderedAndOnlyWhereOrdered() throws Exception {
    slack.fail("chat.postMessage", 2, Fault.status(500));
    assertThat(post().status()).isEqualTo(500);
    assertThat(Caller.of(acme).calls("auth.test", Map.of()).outcome()).isEqualTo("ok");
    assertThat(post().status()).isEqualTo(500);
    assertThat(ana.messages()).isEmpty();
    assertThat(post().outcome()).isEqualTo("ok");
  }

  @Test
  void oneWorkspaceFailsWithoutTheOthers() throws Exception {
    FakeWorkspace other = slack.workspace("T2", "Other");
    slack.fail(other, "chat.postMessage", 1, Fault.error("internal_error"));
    assertThat(post().outcome()).isEqualTo("ok");
    assertThat(Caller.of(other).calls("chat.postMessage", Map.of()).outcome())
        .isEqualTo("internal_error");
  }

  @Test
  void anOrderedLimitSaysHowLong() throws Exception {
    slack.fail("chat.postMessage", 1, Fault.status429(Duration.ofSeconds(7)));
    assertThat(post())
        .satisfies(got -> assertThat(got.status()).isEqualTo(429))
        .satisfies(got -> assertThat(got.retryAfter()).contains("7"));
    assertThat(slack.log().limited()).isEqualTo(1);
  }

  @Test
  void itTakesAMessageAndHangsUp() {
    slack.fail("chat.postMessage", 1, Fault.acceptThenClose());
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(ana.messages()).hasSize(1);
  }

  @Test
  void itHangsUpBeforeItTakesAMessage() {
    slack.fail("chat.postMessage", 1, Fault.closeBeforeAccept());
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(ana.messages()).isEmpty();
    assertThat(slack.log().calls("chat.postMessage").get(0).outcome()).isEqualTo("closed");
  }

  @Test
  void itTakesAMessageAndSaysItFailed() throws Exception {
    slack.fail("chat.postMessage", 1, Fault.acceptThenStatus(503));
    assertThat(post().status()).isEqualTo(503);
    assertThat(ana.messages()).hasSize(1);
  }

  @Test
  void itIsSlow() throws Exception {
    slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(300)));
    long before = System.nanoTime();
    assertThat(post().outcome()).isEqualTo("ok");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(299));
  }

  @Test
  void whoIsTooFastWaits() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(post().outcome()).isEqualTo("ok");
    }
    assertThat(post())
        .satisfies(got -> assertThat(got.status()).isEqualTo(429))
        .satisfies(got -> assertThat(got.retryAfter()).contains("1"));
    assertThat(ana.messages()).hasSize(3);
    slack.clock().advance(Duration.ofSeconds(1));
    assertThat(post().outcome()).isEqualTo("ok");
  }

  private Caller.Got post() throws IOException, InterruptedException {
    return Caller.of(acme).calls("chat.postMessage", Map.of("channel", "U1", "text", "Hi"));
  }
}
