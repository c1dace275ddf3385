package io.praxisbot.core.store.embedded;

import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a command answer only when what it wrote is in the file, with one commit for all the
 * commands that wait for one.
 *
 * <p>Commands run side by side in batches. The first of a batch that is through closes it, the last
 * one commits for all of it, and whatever has come meanwhile is the next batch. So a commit never
 * catches a command half done, and what is found in the file after a crash is whole; and a command
 * that is alone waits for nobody.
 *
 * <p>Each commit writes a new chunk of the file and leaves some old ones nearly empty. Now and then
 * a commit gathers what still lives in those, so that their space is used again: without it the
 * file grows to about four times the size.
 */
final class GroupCommit {
  /** How many commits there are from one tidying to the next. */
  static final int TIDIES_EVERY = 256;

  private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

  private static final int TIDIES_BELOW_PERCENT = 50;
  private static final int TIDIES_BYTES = 1 << 20;

  private final MVStore store;
  private final Runnable tidying;

  // Both are guarded by this.
  private Batch running = new Batch();
  private Batch next = new Batch();

  /** How often the store was committed; touched by the last of a batch, while no other runs. */
  private long commits;

  GroupCommit(MVStore store) {
    this(store, () -> store.compact(TIDIES_BELOW_PERCENT, TIDIES_BYTES));
  }

  GroupCommit(MVStore store, Runnable tidying) {
    this.store = store;
    this.tidying = tidying;
    running.begin();
  }

  /**
   * Runs a command that may write, and returns or throws as it does, after a commit: a command that
   * fails may have written something before.
   */
  <T> T durably(Supplier<T> command) {
    Batch batch = join();
    batch.awaitBeginning();
    try {
      return command.get();
    } finally {
      if (isLastOf(batch)) {
        commit(batch);
      }
      batch.awaitCommit();
    }
  }

  private synchronized Batch join() {
    Batch batch = running.isClosed() ? next : running;
    batch.enter();
    return batch;
  }

  /** How many wait for others to be committed before they run. */
  synchronized int waiting() {
    return next.unfinished();
  }

  private synchronized boolean isLastOf(Batch batch) {
    return batch.leave();
  }

  private void commit(Batch batch) {
    try {
      commitAll();
      batch.committed();
    } catch (RuntimeException | Error fault) {
      batch.failed(fault);
    } finally {
      beginNext();
    }
  }

  private void commitAll() {
    if (store.getFileStore() != null) { // there is none in memory
      Header.of(store).isDue();
    }
    store.commit();
    if (++commits % TIDIES_EVERY == 0) {
      tidy();
    }
  }

  /** What was written is in the file by now, so whatever goes wrong here is nobody's failure. */
  private void tidy() {
    try {
      tidying.run();
    } catch (RuntimeException | Error fault) {
      log.error("The database file can't be tidied, and may grow: {}", fault.getClass().getName());
    }
  }

  private synchronized void beginNext() {
    running = next;
    next = new Batch();
    running.begin();
  }
}
