package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.praxisbot.slack.outbound.SlackConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A socket that Slack doesn't give. */
class SocketModeDoorIT {

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer slack = server();
  private final SlackConnection connection =
      new SlackConnection(URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/"));
  private final Sockets sockets = new Sockets(connection.slack(), "xapp-1");
  private volatile int status = 200;
  private volatile String body = "";
  private volatile boolean hangs;

  private HttpServer server() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext("/", this::answer);
      made.start();
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      if (hangs) {
        end.await(2, TimeUnit.MINUTES);
      }
      byte[] said = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
      exchange.getResponseBody().write(said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void close() {
    end.countDown();
    slack.stop(0);
    connection.close();
  }

  @Test
  void slacksOwnCodeIsKnown() {
    body = "{\"ok\":false,\"error\":\"invalid_auth\"}";
    assertThat(sockets.ask()).isEqualTo(new Sockets.Declined("invalid_auth"));
    body = "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"connections:write\"}";
    assertThat(sockets.ask()).isEqualTo(new Sockets.Declined("missing_scope"));
  }

  @Test
  void whatIsNoAnswerOfSlacksIsNamedToo() {
    status = 502;
    assertThat(sockets.ask()).isEqualTo(new Sockets.Declined("http-502"));
    status = 200;
    body = "{\"ok\":false,\"error\":\"Please log in, Ana\"}";
    assertThat(sockets.ask()).isEqualTo(new Sockets.Declined("unreadable"));
    body = "<html>";
    assertThat(sockets.ask()).isInstanceOf(Sockets.Declined.class);
  }

  @Test
  void slackIsAskedLessAndLessOften() {
    Duration wait = Duration.ofSeconds(5);
    for (int tries = 0; tries < 10; tries++) {
      wait = SocketModeDoor.longer(wait);
    }
    assertThat(SocketModeDoor.longer(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(10));
    assertThat(wait).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @Timeout(60)
  void aStopDoesNotWaitForSlack() {
    hangs = true;
    Reception none = org.mockito.Mockito.mock(Reception.class);
    SocketModeDoor door = new SocketModeDoor(connection.slack(), "xapp-1", none);
    door.start();
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> asked.get() == 1);
    door.stop();
    assertThat(door.isConnected()).isFalse();
  }
}
