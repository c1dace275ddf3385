package io.praxisbot.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import java.io.IOException;
import java.net.URISyntaxException;
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
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration DRAINED_WITHIN = Duration.ofSeconds(5);

  private final Slack slack;
  private final Sockets sockets;
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
    this.sockets = new Sockets(slack, appToken);
    this.appToken = appToken;
    this.reception = reception;
  }

  /** Connects, soon: if Slack isn't there, it is asked again until it is. */
  public void start() {
    Thread connecting = new Thread(this::connect, "slack-socket-connecting");
    // It may hang in a call to Slack, which must not keep the process.
    connecting.setDaemon(true);
    connecting.start();
  }

  /** Whether the socket is open and alive: asked by a ping, so it may take 3 s to say no. */
  public boolean isConnected() {
    return client().filter(SocketModeClient::verifyConnection).isPresent();
  }

  /** Takes no more, finishes and acknowledges what was taken, and closes. Good for once. */
  public void stop() {
    stopping.countDown();
    try {
      if (!free.tryAcquire(AT_A_TIME, DRAINED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Some of what came through the socket is left for Slack to send again");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      client().ifPresent(SocketModeDoor::close);
    }
  }

  private synchronized Optional<SocketModeClient> client() {
    return Optional.ofNullable(client);
  }

  private boolean isStopped() {
    return stopping.getCount() == 0;
  }

  private void connect() {
    Duration wait = FIRST_WAIT;
    try {
      while (!isStopped() && !isOpened(wait)) {
        if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        wait = longer(wait);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  static Duration longer(Duration wait) {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
  }

  /** Nothing is locked meanwhile: a stop doesn't wait for Slack. */
  private boolean isOpened(Duration wait) {
    Sockets.Offer offer = sockets.ask();
    if (offer instanceof Sockets.Declined declined) {
      retry(declined.code(), wait);
    }
    return offer instanceof Sockets.Address address && isOpened(address, wait);
  }

  private boolean isOpened(Sockets.Address address, Duration wait) {
    try {
      SocketModeClient opened = new SocketModeClientJavaWSImpl(slack, appToken, address.url());
      opened.addWebSocketMessageListener(message -> handle(opened, message));
      opened.connect();
      keep(opened);
      return true;
    } catch (IOException | URISyntaxException | RuntimeException fault) {
      retry(fault.getClass().getName(), wait);
      return false;
    }
  }

  private void retry(String code, Duration wait) {
    if (!isStopped()) {
      log.error(
          "SLACK_APP_TOKEN gets no socket ({}; asked again in {} s): it has to be an app-level token"
              + " with the scope connections:write, and the app has to have Socket Mode on.",
          code,
          wait.toSeconds());
    }
  }

  /** Unless it was stopped in the meantime: then it closes at once. */
  private void keep(SocketModeClient opened) {
    synchronized (this) {
      client = opened;
    }
    if (isStopped()) {
      close(opened);
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
