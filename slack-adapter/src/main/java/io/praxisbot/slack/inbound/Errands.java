package io.praxisbot.slack.inbound;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

  /** What they bring may be slow, but never holds up an answer. */
  private static final int ASIDE = 4;

  private final ThreadPoolExecutor threads;
  private final ScheduledThreadPoolExecutor aside;

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
    this.aside =
        new ScheduledThreadPoolExecutor(
            ASIDE, errand -> new Thread(errand, "slack-aside-" + number.incrementAndGet()));
    aside.setKeepAliveTime(30, TimeUnit.SECONDS);
    aside.allowCoreThreadTimeOut(true);
    aside.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Runs it soon, or never. */
  void run(Runnable errand) {
    try {
      threads.execute(() -> guarded(errand));
    } catch (RejectedExecutionException tooMuch) {
      log.warn("An errand is left to the sending duty: {} wait", threads.getQueue().size());
    }
  }

  /**
   * Runs what nobody misses, by threads of its own, after that wait; or never, if this ends before.
   */
  void runAside(Duration wait, Runnable errand) {
    try {
      var unused = aside.schedule(() -> guarded(errand), wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException ended) {
      log.info("An errand is left undone, for this is the end");
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
    aside.shutdown();
    try {
      if (!threads.awaitTermination(DRAINED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
      aside.shutdownNow();
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      aside.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
