package io.praxisbot.core.store.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets a command answer only when what it wrote is in the file, with one commit for all the
 * commands that wait for one.
 *
 * <p>Commands run side by side, holding the gate shared; a commit holds it alone. So a commit never
 * catches a command half done, and what is found in the file after a crash is whole.
 *
 * <p>Each commit writes a new chunk of the file and leaves some old ones nearly empty. Now and then
 * a commit gathers what still lives in those, so that their space is used again: without it the
 * file grows to about four times the size.
 */
final class GroupCommit {
  private static final int TIDIES_EVERY = 256;
  private static final int TIDIES_BELOW_PERCENT = 50;
  private static final int TIDIES_BYTES = 1 << 20;

  private final MVStore store;
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  /** How many commands are through; counted with the gate held shared. */
  private final AtomicLong finished = new AtomicLong();

  /** How many of those are in the file; written with the gate held alone. */
  private volatile long committed;

  /** How often the store was committed; touched with the gate held alone. */
  private long commits;

  GroupCommit(MVStore store) {
    this.store = store;
  }

  /**
   * Runs a command that may write, and returns or throws as it does, after a commit: a command that
   * fails may have written something before.
   */
  <T> T durably(Supplier<T> command) {
    try {
      return shared(command);
    } finally {
      commitUpTo(finished.get());
    }
  }

  private <T> T shared(Supplier<T> command) {
    gate.readLock().lock();
    try {
      return command.get();
    } finally {
      finished.incrementAndGet();
      gate.readLock().unlock();
    }
  }

  private void commitUpTo(long mine) {
    if (committed >= mine) {
      return;
    }
    gate.writeLock().lock();
    try {
      if (committed < mine) {
        commitAll();
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void commitAll() {
    long all = finished.get();
    store.commit();
    committed = all;
    if (++commits % TIDIES_EVERY == 0) {
      store.compact(TIDIES_BELOW_PERCENT, TIDIES_BYTES);
    }
  }
}
