package io.praxisbot.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which duties work for several people at once. Closed after the ticker has stopped,
 * so nothing is under way by then; idle ones hold nothing up.
 */
final class Hands implements Executor, AutoCloseable {

  /** More would only wait for the database; fewer leave a core idle while others wait for it. */
  private static final int COUNT = 4;

  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService threads;

  Hands() {
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            COUNT, task -> new Thread(task, "hand-" + number.incrementAndGet()));
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
