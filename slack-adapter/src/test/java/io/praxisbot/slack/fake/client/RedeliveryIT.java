package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.praxisbot.slack.fake.Entry;
import io.praxisbot.slack.fake.FakeClock;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.Manifest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedeliveryIT {

  /** Five minutes in a third of a second. */
  private final FakeSlack slack = FakeSlack.start(Manifest.http(), FakeClock.fast(900));

  private TinyApp app;
  private FakeClient client;
  private FakeUser ana;

  @BeforeEach
  void start() throws IOException {
    app = new TinyApp(slack);
    client = FakeClient.overHttp(slack, app.base());
    ana = client.user(slack.workspace("T1", "Acme").member("U1", "Ana Lima", "Europe/Lisbon"));
  }

  @AfterEach
  void stop() {
    client.close();
    app.close();
    slack.close();
  }

  @Test
  void anEventThatFailsComesThreeTimesMore() {
    app.answers(asked -> new TinyApp.Answer(500, "text/plain", ""));

    ana.types("hello");

    awaitsQuiet();
    assertThat(app.received().stream().map(it -> it.header("X-slack-retry-num")))
        .containsExactly("", "1", "2", "3");
    assertThat(app.last().header("X-slack-retry-reason")).isEqualTo("http_error");
    assertThat(app.received().stream().map(TinyApp.Received::body).distinct()).hasSize(1);
    assertThat(
            slack.log().entries().stream()
                .filter(Entry.Sent.class::isInstance)
                .map(it -> ((Entry.Sent) it).outcome()))
        .hasSize(4)
        .containsOnly("status 500");
  }

  @Test
  void anEventThatIsTakenAtLastComesNoMore() {
    app.answers(
        asked ->
            asked.header("X-slack-retry-num").equals("1")
                ? TinyApp.Answer.OK
                : new TinyApp.Answer(503, "text/plain", ""));

    ana.types("hello");

    awaitsQuiet();
    assertThat(app.received()).hasSize(2);
  }

  @Test
  void whoIsSlowerThanThreeSecondsIsAskedAgain() throws InterruptedException {
    var late = new CountDownLatch(1);
    app.answers(
        asked -> {
          if (asked.header("X-slack-retry-num").isEmpty()) {
            awaits(late);
          }
          return TinyApp.Answer.OK;
        });

    ana.types("hello");

    awaitsQuiet();
    late.countDown();
    assertThat(app.received()).hasSize(2);
    assertThat(app.last().header("X-slack-retry-reason")).isEqualTo("http_timeout");
  }

  @Test
  void commandsAreNeverSentAgain() {
    app.answers(asked -> new TinyApp.Answer(500, "text/plain", ""));

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> ana.runs("/praxis help"))
        .isInstanceOf(AssertionError.class);

    awaitsQuiet();
    assertThat(app.received()).hasSize(1);
  }

  private void awaitsQuiet() {
    await().atMost(Duration.ofMinutes(1)).until(() -> client.outstanding() == 0);
  }

  private static void awaits(CountDownLatch late) {
    try {
      late.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
