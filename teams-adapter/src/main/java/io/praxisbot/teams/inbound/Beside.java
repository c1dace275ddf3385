package io.praxisbot.teams.inbound;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Teams doesn't wait for. It holds nothing that isn't stored: what is left undone is taken up
 * by the sending duty.
 */
final class Beside {

  private static final Logger log = LoggerFactory.getLogger(Beside.class);

  private final Executor hands;

  /**
   * @param hands a few threads that may refuse what is too much, and end with the application
   */
  Beside(Executor hands) {
    this.hands = hands;
  }

  /** Runs it soon, or never; what comes back is done when that is over, and never fails. */
  CompletableFuture<Void> run(Runnable errand) {
    try {
      return CompletableFuture.runAsync(() -> guarded(errand), hands);
    } catch (RejectedExecutionException tooMuch) {
      log.warn("An errand is left to the sending duty");
      return CompletableFuture.completedFuture(null);
    }
  }

  private static void guarded(Runnable errand) {
    try {
      errand.run();
    } catch (RuntimeException | Error fault) {
      log.error("An errand is left to the sending duty: {}", fault.getClass().getName());
    }
  }
}
