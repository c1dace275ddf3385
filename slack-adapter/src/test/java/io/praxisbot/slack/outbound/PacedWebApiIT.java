package io.praxisbot.slack.outbound;

import static io.praxisbot.slack.outbound.ScriptedServer.CLOSE;
import static io.praxisbot.slack.outbound.ScriptedServer.OK;
import static io.praxisbot.slack.outbound.ScriptedServer.answer;
import static io.praxisbot.slack.outbound.ScriptedServer.refuse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacedWebApiIT {

  private static final WorkspaceId ACME = new WorkspaceId("T1");
  private static final WorkspaceId SUNROOF = new WorkspaceId("T2");
  private static final WorkspaceId LEFT = new WorkspaceId("T3");

  private final ScriptedServer slack = new ScriptedServer();
  private final TestClock clock = new TestClock(Instant.parse("2027-01-07T15:00:00Z"));
  private final SlackConnection connection =
      new SlackConnection(slack.api(), Duration.ofSeconds(2));
  private final PacedWebApi api = api(connection);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void oneCallIsOneRequestWithTheWorkspacesToken() {
    slack.next(answer(200, "{\"ok\":true,\"channel\":\"D1\",\"ts\":\"1.2\"}"));

    assertThat(post(ACME).taken().orElseThrow().getChannel()).isEqualTo("D1");

    assertThat(slack.requests())
        .extracting(ScriptedServer.Request::path, ScriptedServer.Request::authorization)
        .containsExactly(tuple("/api/chat.postMessage", "Bearer xoxb-T1"));
  }

  @Test
  @Timeout(8)
  void whatSlackWaitsForIsGivenUpSoon() {
    slack.next(slack.silence());
    try (SlackConnection patient = new SlackConnection(slack.api())) {
      Answer<UsersInfoResponse> answer =
          api(patient)
              .call(ACME, Method.USERS_INFO, Terms.PROMPT, m -> m.usersInfo(r -> r.user("U1")));
      assertThat(answer).isEqualTo(new Answer.Unknown<>("timeout"));
    }
  }

  @Test
  void whatSlackTookBeforeTheConnectionBrokeIsNotSentAgain() {
    slack.next(OK, CLOSE);
    post(ACME);

    Answer<ChatPostMessageResponse> answer = post(ACME);

    assertThat(answer).isEqualTo(new Answer.Unknown<>("network:broken"));
    assertThat(slack.requests()).hasSize(2);
  }

  @Test
  void aServerThatAsksToBeAskedAgainAtOnceIsNotAskedAgain() {
    slack.next(answer(503, "", "Retry-After", "0"));

    assertThat(post(ACME)).isEqualTo(new Answer.Unknown<>("slack-fault:http-503"));
    assertThat(slack.requests()).hasSize(1);
  }

  @Test
  void aMisdirectedRequestIsNotSentAgain() {
    slack.next(answer(421, ""));

    assertThat(post(ACME)).isEqualTo(new Answer.NotSent<>("slack-fault:http-421"));
    assertThat(slack.requests()).hasSize(1);
  }

  @Test
  void noRedirectIsFollowed() {
    slack.next(answer(307, "", "Location", slack.url("/elsewhere").toString()));

    assertThat(post(ACME)).isEqualTo(new Answer.NotSent<>("slack-fault:http-307"));
    assertThat(slack.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void nobodyKnowsWhatAnAnswerFromInFrontOfSlackMeans(int status) {
    slack.next(answer(status, "<html>sorry</html>"));

    assertThat(post(ACME)).isEqualTo(new Answer.Unknown<>("slack-fault:http-" + status));
    assertThat(slack.requests()).hasSize(1);
  }

  @Test
  void anAnswerThatIsNoJsonIsUnknown() {
    slack.next(answer(200, "<html>welcome to the hotel</html>"));

    assertThat(post(ACME)).isEqualTo(new Answer.Unknown<>("slack-fault:unreadable"));
  }

  @Test
  void anEmptyAnswerIsUnknown() {
    slack.next(answer(200, ""));

    assertThat(post(ACME)).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void silenceIsATimeoutOfWhichNobodyKnows() {
    slack.next(slack.silence());

    assertThat(post(ACME)).isEqualTo(new Answer.Unknown<>("timeout"));
    assertThat(slack.requests()).hasSize(1);
  }

  @Test
  void aRefusedConnectionWasCertainlyNotUsed() {
    slack.close();

    assertThat(post(ACME)).isEqualTo(new Answer.NotSent<>("network:refused"));
  }

  @Test
  void aHostThatIsNotThereWasCertainlyNotReached() {
    try (SlackConnection nowhere = new SlackConnection(URI.create("http://nowhere.invalid/api/"))) {
      assertThat(post(api(nowhere), ACME)).isEqualTo(new Answer.NotSent<>("network:unknown-host"));
    }
  }

  @Test
  void whoeverSpeaksNoTlsGetsNothing() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SlackConnection wrong =
            new SlackConnection(
                URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/api/"))) {
      CompletableFuture<Void> server = CompletableFuture.runAsync(() -> speakPlainly(plain));

      assertThat(post(api(wrong), ACME)).isEqualTo(new Answer.NotSent<>("network:tls"));
      assertThat(server).succeedsWithin(Duration.ofSeconds(5));
    }
  }

  private static void speakPlainly(ServerSocket plain) {
    try (Socket somebody = plain.accept()) {
      somebody.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aWorkspaceWithoutATokenIsNotCalled() {
    assertThat(post(LEFT)).isEqualTo(new Answer.Refused<>("not_installed"));
    assertThat(slack.requests()).isEmpty();
  }

  @Test
  void aTokenThatIsNotAtHandIsNoRefusal() {
    Tokens elsewhere = workspace -> new Tokens.NotAtHand();
    PacedWebApi without =
        new PacedWebApi(connection, elsewhere, MovedMeter.pace(Rates.slack(290), clock));

    assertThat(post(without, ACME)).isEqualTo(new Answer.NotSent<>("token-not-at-hand"));
    assertThat(slack.requests()).isEmpty();
  }

  @Test
  void aTokenThatCannotBeReadJustNowIsNoRefusal() {
    Tokens broken =
        workspace -> {
          throw new IllegalStateException("no database");
        };
    PacedWebApi without =
        new PacedWebApi(connection, broken, MovedMeter.pace(Rates.slack(290), clock));

    assertThat(post(without, ACME)).isEqualTo(new Answer.NotSent<>("token-IllegalStateException"));
    assertThat(slack.requests()).isEmpty();
  }

  @Test
  void aRefusalKeepsItsCode() {
    slack.next(refuse("invalid_blocks"));

    assertThat(post(ACME)).isEqualTo(new Answer.Refused<>("invalid_blocks"));
  }

  @Test
  void aThrottledWorkspaceIsLeftAloneAndNoOther() {
    slack.next(answer(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "Retry-After", "30"));

    assertThat(post(ACME)).isEqualTo(new Answer.Throttled<>(Duration.ofSeconds(30)));
    assertThat(post(ACME)).isEqualTo(new Answer.Throttled<>(Duration.ofSeconds(30)));
    assertThat(slack.requests()).hasSize(1);
    assertThat(post(SUNROOF).taken()).isPresent();

    clock.advance(Duration.ofSeconds(30));
    assertThat(post(ACME).taken()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "99999999999999999999"})
  void aThrottleThatDoesNotSayForHowLongIsForAWhile(String retryAfter) {
    slack.next(answer(429, "", "Retry-After", retryAfter));

    assertThat(post(ACME)).isEqualTo(new Answer.Throttled<>(Duration.ofSeconds(10)));
  }

  @Test
  void theBaseOfTheWebApiEndsInASlash() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackConnection(URI.create("https://slack.com/api")));
  }

  private PacedWebApi api(SlackConnection over) {
    Tokens tokens =
        workspace ->
            workspace.equals(LEFT)
                ? new Tokens.NotInstalled()
                : new Tokens.Token("xoxb-" + workspace);
    return new PacedWebApi(over, tokens, MovedMeter.pace(Rates.slack(290), clock));
  }

  private Answer<ChatPostMessageResponse> post(WorkspaceId workspace) {
    return post(api, workspace);
  }

  private static Answer<ChatPostMessageResponse> post(WebApi by, WorkspaceId workspace) {
    return by.call(
        workspace,
        Method.CHAT_POST_MESSAGE,
        methods -> methods.chatPostMessage(request -> request.channel("U1").text("Hello")));
  }
}
