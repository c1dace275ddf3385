package io.praxisbot.core.store.embedded;

import java.util.concurrent.CompletableFuture;

/** Commands that run side by side and share a commit. Entering and leaving is guarded by others. */
final class Batch {
  private final CompletableFuture<Void> beginning = new CompletableFuture<>();
  private final CompletableFuture<Void> commit = new CompletableFuture<>();
  private int unfinished;
  private boolean closed;

  void enter() {
    unfinished++;
  }

  /** Whether the last is through with this; nobody else gets in from the first one on. */
  boolean leave() {
    closed = true;
    return --unfinished == 0;
  }

  int unfinished() {
    return unfinished;
  }

  boolean isClosed() {
    return closed;
  }

  void begin() {
    beginning.complete(null);
  }

  void awaitBeginning() {
    beginning.join();
  }

  void committed() {
    commit.complete(null);
  }

  void failed(Throwable fault) {
    commit.completeExceptionally(fault);
  }

  /**
   * @throws java.util.concurrent.CompletionException if it failed
   */
  void awaitCommit() {
    commit.join();
  }
}
