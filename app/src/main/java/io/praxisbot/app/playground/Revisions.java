package io.praxisbot.app.playground;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that there is something new to fetch. One thread tells them, so that a page that
 * has fallen asleep never holds up whoever changed something; it ends when the application stops.
 */
final class Revisions implements SmartLifecycle {

  private static final int MOST_PAGES = 50;

  private final AtomicLong revision;
  private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
  private final AtomicBoolean told = new AtomicBoolean(true);
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "playground-teller");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean running;

  /**
   * @param first higher than any that a page may have seen before a restart
   */
  Revisions(long first) {
    revision = new AtomicLong(first);
  }

  long current() {
    return revision.get();
  }

  /** Something that the page shows has changed. */
  void changed() {
    revision.incrementAndGet();
    if (told.compareAndSet(true, false)) {
      tellLater();
    }
  }

  SseEmitter follow() {
    SseEmitter page = new SseEmitter(0L);
    page.onCompletion(() -> pages.remove(page));
    page.onError(fault -> pages.remove(page));
    pages.stream().skip(MOST_PAGES - 1L).forEach(SseEmitter::complete);
    pages.add(page);
    tell(page);
    return page;
  }

  private void tellLater() {
    try {
      teller.execute(
          () -> {
            told.set(true);
            pages.forEach(this::tell);
          });
    } catch (RejectedExecutionException stopped) {
      // Pages come back and fetch everything once the application runs again.
      told.set(true);
    }
  }

  private void tell(SseEmitter page) {
    try {
      page.send(SseEmitter.event().data(String.valueOf(revision.get())));
    } catch (IOException | IllegalStateException gone) {
      pages.remove(page);
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /** An open stream would hold up the graceful stop of the web server. */
  @Override
  public void stop() {
    teller.shutdown();
    pages.forEach(SseEmitter::complete);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
