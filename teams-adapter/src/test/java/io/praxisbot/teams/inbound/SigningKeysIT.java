package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The keys' own server begins to answer and never ends. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SigningKeysIT {

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final TestClock wall = new TestClock(InstantSource.system().instant());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger stalled = new AtomicInteger();
  private volatile boolean stalling;
  private HttpServer server;
  private SigningKeys keys;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    String here = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    keys = new SigningKeys(URI.create(here), wall);
  }

  @AfterEach
  void end() {
    server.stop(0);
    threads.shutdownNow();
    teams.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = read(teams.openIdMetadataUrl());
    exchange.sendResponseHeaders(200, body.length);
    if (stalling) {
      exchange.getResponseBody().write(body, 0, 1);
      exchange.getResponseBody().flush();
      stalled.incrementAndGet();
    } else {
      exchange.getResponseBody().write(body);
      exchange.close();
    }
  }

  private static byte[] read(String url) throws IOException {
    try (InputStream stream = URI.create(url).toURL().openStream()) {
      return stream.readAllBytes();
    }
  }

  private String known() throws IOException {
    ObjectMapper json = new ObjectMapper();
    String url = json.readTree(read(teams.openIdMetadataUrl())).path("jwks_uri").asText();
    return json.readTree(read(url)).at("/keys/0/kid").asText();
  }

  @Test
  void keysThatAreKnownServeWhileAStrangersAreRead() throws IOException {
    assertThat(keys.getKey(known())).isNotNull();
    stalling = true;
    wall.advance(Duration.ofMinutes(6));
    CompletableFuture<?> stranger =
        CompletableFuture.supplyAsync(() -> keys.getKey("strange") == null, threads);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> stalled.get() == 1);

    assertThat(keys.getKey(known())).isNotNull();
    assertThat(keys.issuer()).isNotBlank();

    assertThat(stranger).isNotDone();
    assertThat(stranger.join()).isEqualTo(true);
  }

  @Test
  void yesterdaysServeWhileTodaysAreRead() throws IOException {
    assertThat(keys.getKey(known())).isNotNull();
    stalling = true;
    wall.advance(Duration.ofDays(2));

    assertThat(keys.getKey(known())).isNotNull();

    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> stalled.get() == 1);
  }

  @Test
  void nobodyWaitsForGood() {
    stalling = true;
    assertThatThrownBy(() -> keys.getKey("any")).isInstanceOf(NotNowException.class);
  }

  @Test
  void strangersDoNotHaveABrokenServerAskedAgainAndAgain() throws IOException {
    assertThat(keys.getKey(known())).isNotNull();
    stalling = true;
    wall.advance(Duration.ofMinutes(6));
    assertThat(keys.getKey("strange")).isNull();
    wall.advance(Duration.ofSeconds(30));
    assertThat(keys.getKey("stranger")).isNull();
    assertThat(stalled).hasValue(1);
  }
}
