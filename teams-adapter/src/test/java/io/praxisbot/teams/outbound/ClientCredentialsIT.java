package io.praxisbot.teams.outbound;

import static io.praxisbot.teams.outbound.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.praxisbot.core.time.TestClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsIT {

  private static final String TOKEN = "{\"access_token\":\"t0ken\",\"expires_in\":3599}";
  private static final String SECRET = "s3cret & more";

  private final TestClock wall = new TestClock(Instant.parse("2027-01-07T15:00:00Z"));

  @Test
  void asksTheTenantsOwnServiceByIdAndSecret() {
    try (ScriptedServer login = new ScriptedServer(answer(200, TOKEN))) {
      assertThat(credentials(login.url(), Optional.of("t-1")).access())
          .isEqualTo(new Tokens.Bearer("t0ken"));

      ScriptedServer.Request request = login.requests().get(0);
      assertThat(request.path()).isEqualTo("/t-1/oauth2/v2.0/token");
      assertThat(request.body())
          .contains("grant_type=client_credentials", "client_id=app-1")
          .contains("client_secret=s3cret+%26+more")
          .contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    }
  }

  @Test
  void asksTheBotFrameworksServiceForARegistrationForMany() {
    try (ScriptedServer login = new ScriptedServer(answer(200, TOKEN))) {
      credentials(login.url() + "/", Optional.empty()).access();
      assertThat(login.requests().get(0).path()).isEqualTo("/botframework.com/oauth2/v2.0/token");
    }
  }

  @Test
  void fetchesOneForManyWhoNeedItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (ScriptedServer login = new ScriptedServer(answer(200, TOKEN))) {
      ClientCredentials credentials = credentials(login.url(), Optional.empty());
      List<Callable<Tokens.Access>> calls = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        calls.add(credentials::access);
      }
      for (Future<Tokens.Access> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isEqualTo(new Tokens.Bearer("t0ken"));
      }
      assertThat(login.requests()).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keepsItUntilFiveMinutesBeforeItExpires() {
    try (ScriptedServer login = new ScriptedServer(answer(200, TOKEN))) {
      ClientCredentials credentials = credentials(login.url(), Optional.empty());
      credentials.access();
      wall.advance(Duration.ofSeconds(3_298));
      credentials.access();
      assertThat(login.requests()).hasSize(1);

      wall.advance(Duration.ofSeconds(1));
      credentials.access();
      assertThat(login.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | {'error':'invalid_client','error_description':'s3cret'} | no-token:invalid_client",
        "400 | {'error':'unauthorized_client'} | no-token:unauthorized_client",
        "503 | <html> | no-token:http-503",
        "200 | {} | no-token:http-200",
        "302 | '' | no-token:http-302",
        "400 | {'error':'what a mess!!'} | no-token:http-400"
      })
  void saysWhyThereIsNoneByACode(int status, String body, String reason) {
    try (ScriptedServer login = new ScriptedServer(answer(status, body.replace('\'', '"')))) {
      ClientCredentials credentials = credentials(login.url(), Optional.empty());
      assertThat(credentials.access()).isEqualTo(new Tokens.Refused(reason));
      assertThat(credentials.access()).isEqualTo(new Tokens.Refused(reason));
      assertThat(login.requests()).as("nothing is kept of a refusal").hasSize(2);
    }
  }

  @Test
  @Timeout(value = 15, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void waitsForNoAnswerThatNeverEnds() {
    try (ScriptedServer login = new ScriptedServer(ClientCredentialsIT::begin)) {
      assertThat(credentials(login.url(), Optional.empty()).access())
          .isEqualTo(new Tokens.Refused("no-token:timeout"));
    }
  }

  /** The headers and a first byte, and then nothing. */
  private static void begin(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
  }

  @Test
  void saysThatNobodyWasThere() {
    ScriptedServer login = new ScriptedServer(answer(200, TOKEN));
    login.close();
    assertThat(credentials(login.url(), Optional.empty()).access())
        .isEqualTo(new Tokens.Refused("no-token:network"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://login.example.com", "ftp://127.0.0.1", "login.example.com"})
  void theSecretGoesNowhereWithoutTls(String login) {
    assertThatThrownBy(() -> registration(login, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void theGovernmentsCloudHasItsOwnAddresses() {
    Registration registration = registration("https://login.microsoftonline.us", Optional.empty());
    assertThat(registration.endpoint())
        .hasToString(
            "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token");
    assertThat(registration.scope()).isEqualTo("https://api.botframework.us/.default");
  }

  @Test
  void neitherSecretNorTokenIsShownByAccident() {
    assertThat(registration("https://login.example.com", Optional.empty()).toString())
        .doesNotContain(SECRET);
    assertThat(new Tokens.Bearer("t0ken").toString()).doesNotContain("t0ken");
  }

  private ClientCredentials credentials(String login, Optional<String> tenant) {
    return new ClientCredentials(registration(login, tenant), wall);
  }

  private static Registration registration(String login, Optional<String> tenant) {
    return new Registration("app-1", SECRET, tenant, URI.create(login));
  }
}
