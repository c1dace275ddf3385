package io.praxisbot.core.store.embedded;

import java.util.Map;
import org.h2.mvstore.MVStore;

/**
 * The head of the store's file, which says where the latest commit is, and whether it was closed.
 */
record Header(Map<String, Object> fields) {

  /** The store's own name for it. */
  private static final String CLOSED = "clean";

  static Header of(MVStore store) {
    return new Header(store.getFileStore().getStoreHeader());
  }

  /** Whether whoever had the file last closed it. */
  boolean saysClosed() {
    return fields.containsKey(CLOSED);
  }

  /**
   * Makes the next commit write it. The store would leave most of them to be found by going from
   * one commit to the next, and later commits take the place of old ones on that way: after a kill
   * it ends there, and what was acknowledged since is lost. A header that says "closed" is the one
   * that the store never leaves as it is.
   */
  void isDue() {
    fields.put(CLOSED, 1);
  }
}
