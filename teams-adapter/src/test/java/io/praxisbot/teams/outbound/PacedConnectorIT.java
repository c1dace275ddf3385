package io.praxisbot.teams.outbound;

import static io.praxisbot.teams.outbound.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.ResourceResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One call is one request, whatever the other side answers. */
class PacedConnectorIT {

  private static final WorkspaceId ACME = new WorkspaceId("t-1");
  private static final String POSTED = "{\"id\":\"1\"}";

  private final TestClock wall = new TestClock(Instant.parse("2027-01-07T15:00:00Z"));
  private final Tokens tokens = () -> new Tokens.Bearer("secret-token");

  @ParameterizedTest
  @CsvSource({
    "408, unknown, teams-fault:http-408",
    "412, unknown, teams-fault:http-412",
    "421, refused, refused:http-421",
    "500, unknown, teams-fault:http-500",
    "502, unknown, teams-fault:http-502",
    "503, unknown, teams-fault:http-503",
    "504, unknown, teams-fault:http-504",
    "302, notsent, teams-fault:http-302",
    "307, notsent, teams-fault:http-307",
    "403, refused, missing-permission:http-403"
  })
  void nothingIsEverSentAgainOrElsewhereByItself(int status, String kind, String why) {
    try (ScriptedServer elsewhere = new ScriptedServer(answer(200, POSTED));
        ScriptedServer teams =
            new ScriptedServer(
                answer(status, "", "Retry-After", "0", "Location", elsewhere.url()))) {
      Answer<ResourceResponse> answer = post(connector(tokens, true), teams.url());

      assertThat(answer.getClass().getSimpleName()).isEqualToIgnoringCase(kind);
      assertThat(answer.why()).isEqualTo(why);
      assertThat(teams.requests()).hasSize(1);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "", "[]", "{\"id\":7"})
  void anAnswerThatCannotBeReadSaysNothingAboutTheMessage(String body) {
    try (ScriptedServer teams = new ScriptedServer(answer(200, body))) {
      Answer<ResourceResponse> answer = post(connector(tokens, true), teams.url());
      assertThat(answer).isEqualTo(new Answer.Unknown<>("teams-fault:unreadable"));
      assertThat(teams.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void aChangeIsMadeWhateverTeamsSaysOfIt(int status) {
    try (ScriptedServer teams = new ScriptedServer(answer(status, ""))) {
      Answer<Boolean> answer =
          connector(tokens, true)
              .change(
                  new Place(ACME, teams.url(), "a:1"),
                  Duration.ZERO,
                  client -> client.getConversations().deleteActivity("a:1", "1"));
      assertThat(answer).isEqualTo(new Answer.Ok<>(true));
    }
  }

  @Test
  void whatIsRefusedInPageOfHtmlGoesByItsStatus() {
    try (ScriptedServer teams = new ScriptedServer(answer(403, "<html>I felt awkward</html>"))) {
      assertThat(post(connector(tokens, true), teams.url()))
          .isEqualTo(new Answer.Refused<>(403, "http-403"));
    }
  }

  @Test
  void noContentComesInByACode() {
    String body = "{\"error\":{\"code\":\"I felt <awkward>\",\"message\":\"x\"}}";
    try (ScriptedServer teams = new ScriptedServer(answer(400, body))) {
      assertThat(post(connector(tokens, true), teams.url()).why())
          .isEqualTo("bad-message:http-400");
    }
  }

  @Test
  void aThrottleWithoutATimeWaitsLongerEachTime() {
    try (ScriptedServer teams = new ScriptedServer(answer(429, ""))) {
      PacedConnector connector = connector(tokens, true);
      List<Duration> waits = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        waits.add(((Answer.Throttled<ResourceResponse>) post(connector, teams.url())).retryAfter());
      }
      assertThat(waits.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(waits.get(3)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.example.com/emea/",
        "ftp://smba.example.com/",
        "https://user@smba.example.com/",
        "smba.example.com",
        "https:///emea",
        "not an address"
      })
  void theTokenGoesNowhereWithoutTls(String serviceUrl) {
    assertThat(post(connector(tokens, true), serviceUrl))
        .isEqualTo(new Answer.Refused<>(0, "bad-service-url"));
  }

  @Test
  void thisMachineIsTeamsOnlyForALocalDeployment() {
    try (ScriptedServer teams = new ScriptedServer(answer(200, POSTED))) {
      assertThat(post(connector(tokens, false), teams.url()))
          .isEqualTo(new Answer.Refused<>(0, "bad-service-url"));
      assertThat(teams.requests()).isEmpty();

      post(connector(tokens, true), teams.url());
      assertThat(teams.requests().get(0).authorization()).isEqualTo("Bearer secret-token");
    }
  }

  @Test
  void aLocalClientIsShownNoToken() {
    try (ScriptedServer teams = new ScriptedServer(answer(201, POSTED))) {
      assertThat(post(connector(Tokens.none(), true), teams.url() + "/_connector").taken())
          .isPresent();
      assertThat(teams.requests())
          .extracting(ScriptedServer.Request::authorization, ScriptedServer.Request::path)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "null", "/_connector/v3/conversations/a:1/activities"));
    }
  }

  @Test
  void aConversationsIdStaysOneSegmentOfThePath() {
    try (ScriptedServer teams = new ScriptedServer(answer(201, POSTED))) {
      Place place = new Place(ACME, teams.url(), "x");
      var unused =
          connector(tokens, true)
              .call(
                  place,
                  Duration.ZERO,
                  client ->
                      client
                          .getConversations()
                          .sendToConversation(
                              "../../admin?x=", TeamsStage.part("Hello").activity()));
      assertThat(teams.requests())
          .allMatch(request -> request.path().startsWith("/v3/conversations/"));
    }
  }

  @Test
  void anAnswerThatDoesNotComeIsUnknown() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    ScriptedServer.Line never =
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        };
    try (ScriptedServer teams = new ScriptedServer(never);
        TeamsConnection hasty = new TeamsConnection(tokens, true, Duration.ofMillis(300))) {
      assertThat(post(connector(hasty), teams.url())).isEqualTo(new Answer.Unknown<>("timeout"));
      assertThat(teams.requests()).hasSize(1);
      end.countDown();
    }
  }

  @Test
  void eightCallsRunAtOnce() throws Exception {
    CountDownLatch all = new CountDownLatch(8);
    ScriptedServer.Line together =
        exchange -> {
          all.countDown();
          boolean met = awaited(all);
          answer(met ? 201 : 500, POSTED).on(exchange);
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (ScriptedServer teams = new ScriptedServer(together)) {
      PacedConnector connector = connector(tokens, true);
      List<Callable<Answer<ResourceResponse>>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Place place = new Place(ACME, teams.url(), "a:" + i);
        calls.add(() -> post(connector, place));
      }
      for (Future<Answer<ResourceResponse>> call : threads.invokeAll(calls)) {
        assertThat(call.get().taken()).isPresent();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean awaited(CountDownLatch all) {
    try {
      return all.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private PacedConnector connector(Tokens shown, boolean local) {
    return connector(new TeamsConnection(shown, local));
  }

  private PacedConnector connector(TeamsConnection connection) {
    Pace pace = new Pace(Rates.teams(), new MovedMeter(wall), wall::advance);
    return new PacedConnector(connection, pace, new Backoff(new Random(7)), wall);
  }

  private static Answer<ResourceResponse> post(PacedConnector connector, String serviceUrl) {
    return post(connector, new Place(ACME, serviceUrl, "a:1"));
  }

  private static Answer<ResourceResponse> post(PacedConnector connector, Place place) {
    return connector.call(
        place,
        Duration.ofSeconds(8),
        client ->
            client
                .getConversations()
                .sendToConversation(place.thread(), TeamsStage.part("Hello").activity()));
  }
}
