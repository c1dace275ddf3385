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

  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService threads;

  /**
   * @param name what each is called, before its number
   */
  Hands(String name, int count) {
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            count, task -> new Thread(task, name + "-" + number.incrementAndGet()));
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
