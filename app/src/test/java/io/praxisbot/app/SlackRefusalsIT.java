package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Sent;
import io.praxisbot.slack.fake.client.Signature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away at the door, as whoever sends it hears it; and nothing is kept of it. */
class SlackRefusalsIT {

  private static final int MEBIBYTE = 1024 * 1024;

  private static InSlack bot;
  private static FakeUser ana;
  private static Sent start;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
    ana = bot.joins("Ana Lima");
    ana.types("help");
    ana.awaits("goal");
    start = ana.lastSent();
  }

  /** Ana hears nothing of it all, and the only turn of hers is the one that she really typed. */
  @AfterAll
  static void nothingIsKept() {
    try (InSlack ending = bot) {
      ending.settles();
      assertThat(ending.messages(ana)).isEqualTo(1);
      var conversation =
          ending.stores().conversations().find(ending.person(ana).orElseThrow().id());
      assertThat(conversation.orElseThrow().value().recentTurns()).hasSize(1);
    }
  }

  /** Something that ana never typed. */
  private static String unheard() {
    var payload = start.payload().deepCopy();
    payload.getAsJsonObject("event").addProperty("ts", bot.slack.timestamp());
    return payload.toString();
  }

  private HttpRequest.Builder events() {
    return HttpRequest.newBuilder(bot.address().resolve("/slack/events"))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json");
  }

  private int signed(String body, String secret, Instant at) {
    return status(
        events()
            .header("X-Slack-Request-Timestamp", Signature.timestamp(at))
            .header("X-Slack-Signature", Signature.of(secret, at, body))
            .POST(BodyPublishers.ofString(body)));
  }

  private int signed(String body) {
    return signed(body, bot.slack.signingSecret(), now());
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }

  private int status(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsSignedByAnotherSecretIsUnauthorized() {
    assertThat(signed(unheard(), "another secret", now())).isEqualTo(401);
  }

  @Test
  void whatIsNotSignedAtAllIsUnauthorized() {
    assertThat(status(events().POST(BodyPublishers.ofString(unheard())))).isEqualTo(401);
  }

  @Test
  void whatWasChangedAfterItWasSignedIsUnauthorized() {
    String body = unheard();
    int status =
        status(
            events()
                .header("X-Slack-Request-Timestamp", Signature.timestamp(now()))
                .header("X-Slack-Signature", Signature.of(bot.slack.signingSecret(), now(), body))
                .POST(BodyPublishers.ofString(body.replace("help", "goal"))));
    assertThat(status).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-PT6M", "-PT1H", "PT6M", "PT1H"})
  void whatIsFromAnotherTimeIsUnauthorized(Duration off) {
    assertThat(signed(unheard(), bot.slack.signingSecret(), now().plus(off))).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing that anybody sends",
        "{",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":\"message\"}",
        "payload=%7B%22type%22",
        "payload=",
        "%zz=%zz"
      })
  void whatIsMalformedIsABadRequest(String body) {
    assertThat(signed(body)).isEqualTo(400);
  }

  @Test
  void tenMegabytesAreTooMuchWhetherTheyAreAnnouncedOrNot() {
    byte[] large = new byte[10 * MEBIBYTE];
    assertThat(status(events().POST(BodyPublishers.ofByteArray(large)))).isEqualTo(413);
    var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    assertThat(status(events().POST(unannounced))).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
  void onlyPostsAreTaken(String method) {
    assertThat(status(events().method(method, BodyPublishers.noBody()))).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/slack",
        "/slack/",
        "/slack/events/",
        "/slack/events/more",
        "/slack/event",
        "/slack/install",
        "/slack/oauth_redirect",
        "/slack/%65vents2",
        "/nowhere"
      })
  void elsewhereIsNothing(String path) {
    URI there = bot.address().resolve(path);
    assertThat(status(HttpRequest.newBuilder(there).GET())).isEqualTo(404);
    assertThat(status(HttpRequest.newBuilder(there).POST(BodyPublishers.ofString(unheard()))))
        .isEqualTo(404);
  }

  @Test
  void theAddressIsProvedToSlack() {
    assertThat(bot.client.verifiesUrl()).isTrue();
  }
}
