package io.praxisbot.slack.inbound;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack doesn't wait for: it is done by a few threads beside the requests. They hold nothing
 * that isn't stored: what is left undone, because there is too much of it or the process ends, is
 * taken up by the sending duty. They end with {@link #close()}, which lets them finish first.
 */
public final class Errands implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Errands.class);
  private static final int WAITING = 1_000;
  private static final Duration DRAINED_WITHIN = Duration.ofSeconds(10);

  private final ThreadPoolExecutor threads;

  /**
   * @param most how many are run at a time
   */
  public Errands(int most) {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            most,
            most,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            errand -> new Thread(errand, "slack-errand-" + number.incrementAndGet()));
    threads.allowCoreThreadTimeOut(true);
  }

  /** Runs it soon, or never. */
  void run(Runnable errand) {
    try {
      threads.execute(() -> guarded(errand));
    } catch (RejectedExecutionException tooMuch) {
      log.warn("An errand is left to the sending duty: {} wait", threads.getQueue().size());
    }
  }

  private static void guarded(Runnable errand) {
    try {
      errand.run();
    } catch (RuntimeException fault) {
      log.error("An errand is left to the sending duty: {}", fault.getClass().getName());
    }
  }

  /** Takes no more, and returns when what was taken is done, or after 10 s. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(DRAINED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
