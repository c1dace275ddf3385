package io.praxisbot.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
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
   * Some whose users wait for what they gave out, so that it can't heap up.
   *
   * @param name what each is called, before its number
   */
  Hands(String name, int count) {
    this(name, count, Integer.MAX_VALUE);
  }

  /**
   * @param name what each is called, before its number
   * @param waiting so many tasks wait for a hand at most; more are refused
   */
  Hands(String name, int count, int waiting) {
    AtomicInteger number = new AtomicInteger();
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(waiting),
            task -> new Thread(task, name + "-" + number.incrementAndGet()));
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
