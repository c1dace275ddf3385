package io.praxisbot.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack's requests come in without a public address, through a socket that the bot opens.
 * What is not acknowledged, Slack sends again; so an envelope is acknowledged only when it is
 * taken.
 *
 * <p>One thread tries to connect until that worked once; from then on the client keeps the
 * connection. Both end with {@link #stop()}.
 */
public final class SocketModeDoor {

  private static final Logger log = LoggerFactory.getLogger(SocketModeDoor.class);
  private static final int AT_A_TIME = SocketModeClient.DEFAULT_MESSAGE_PROCESSOR_CONCURRENCY;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
  private static final Duration DRAINED_WITHIN = Duration.ofSeconds(5);

  private final Slack slack;
  private final String appToken;
  private final Reception reception;
  private final Semaphore free = new Semaphore(AT_A_TIME);
  private final CountDownLatch stopping = new CountDownLatch(1);

  /** Guarded by this. */
  private @Nullable SocketModeClient client;

  /**
   * @param slack where the socket is asked for
   * @param appToken the app's own, not a workspace's
   */
  public SocketModeDoor(Slack slack, String appToken, Reception reception) {
    this.slack = slack;
    this.appToken = appToken;
    this.reception = reception;
  }

  /** Connects, soon: if Slack isn't there, it is asked again until it is. */
  public void start() {
    new Thread(this::connect, "slack-socket-connecting").start();
  }

  /** Whether the socket is open and alive: asked by a ping, so it may take 3 s to say no. */
  public boolean isConnected() {
    return client().filter(SocketModeClient::verifyConnection).isPresent();
  }

  /** Takes no more, finishes and acknowledges what was taken, and closes. Good for once. */
  public void stop() {
    stopping.countDown();
    Optional<SocketModeClient> open = client();
    if (open.isEmpty()) {
      return;
    }
    try {
      if (!free.tryAcquire(AT_A_TIME, DRAINED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Some of what came through the socket is left for Slack to send again");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      close(open.get());
    }
  }

  private synchronized Optional<SocketModeClient> client() {
    return Optional.ofNullable(client);
  }

  private boolean isStopped() {
    return stopping.getCount() == 0;
  }

  private void connect() {
    try {
      while (!isStopped() && !isOpened()) {
        if (stopping.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing is opened any more once it is stopped. */
  private synchronized boolean isOpened() {
    if (isStopped()) {
      return false;
    }
    try {
      SocketModeClient opened = slack.socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
      opened.addWebSocketMessageListener(message -> handle(opened, message));
      opened.connect();
      client = opened;
      return true;
    } catch (IOException | RuntimeException fault) {
      log.error(why(fault));
      return false;
    }
  }

  /** The SDK hides Slack's word in its exception, so Slack is asked for it once more. */
  private String why(Exception fault) {
    try {
      AppsConnectionsOpenResponse asked = slack.methods(appToken).appsConnectionsOpen(call -> call);
      return asked.isOk()
          ? "The socket to Slack didn't open (" + fault.getClass().getSimpleName() + ")"
          : "SLACK_APP_TOKEN gets no socket ("
              + asked.getError()
              + "): write an app-level token with the scope connections:write from the app's page"
              + " 'Basic Information', and turn on Socket Mode.";
    } catch (IOException | SlackApiException | RuntimeException unreachable) {
      return "Slack can't be reached for a socket; asking again";
    }
  }

  private void handle(SocketModeClient from, String message) {
    if (isStopped()) {
      return;
    }
    free.acquireUninterruptibly();
    try {
      Envelope.of(message).ifPresent(envelope -> handle(from, envelope));
    } catch (RuntimeException fault) {
      log.error("An envelope was not acknowledged: {}", fault.getClass().getName());
    } finally {
      free.release();
    }
  }

  private void handle(SocketModeClient from, Envelope envelope) {
    Answered answered = reception.receive(envelope.body());
    if (answered.status() == 200) {
      from.sendSocketModeResponse(envelope.acknowledged(answered));
    } else {
      log.warn("An envelope was not taken: {}", answered.status());
    }
  }

  private static void close(SocketModeClient open) {
    try {
      open.close();
    } catch (IOException fault) {
      log.warn("The socket did not close: {}", fault.getClass().getName());
    }
  }
}
