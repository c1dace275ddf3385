package io.praxisbot.slack.install;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that asks again, ever more seldom, until it was answered. It stops then, or when it is
 * closed.
 */
final class Knocking implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Knocking.class);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final BooleanSupplier answered;
  private final Duration first;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Knocking::named);

  /**
   * @param answered asks; whether that settled it
   */
  Knocking(BooleanSupplier answered, Duration first) {
    this.answered = answered;
    this.first = first;
  }

  void start() {
    again(first);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void knock(Duration waited) {
    if (settled()) {
      thread.shutdown();
    } else if (!thread.isShutdown()) {
      Duration twice = waited.multipliedBy(2);
      again(twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
  }

  /** What fails is no answer, whatever it was. */
  private boolean settled() {
    try {
      return answered.getAsBoolean();
    } catch (RuntimeException fault) {
      log.error("asking Slack again failed with {}", fault.getClass().getName());
      return false;
    }
  }

  private void again(Duration wait) {
    var unused = thread.schedule(() -> knock(wait), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "slack-knocking");
    thread.setDaemon(true);
    return thread;
  }
}
