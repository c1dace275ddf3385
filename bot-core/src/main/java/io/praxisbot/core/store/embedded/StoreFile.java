package io.praxisbot.core.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file in which the embedded database keeps everything, and how it is opened. */
record StoreFile(Path folder) {
  private static final String NAME = "praxis.mv.db";

  /**
   * About two documents. A commit writes each page that has changed as a whole, and writing a
   * document costs far more than finding its page: with the store's 16 KiB, a commit of one
   * document writes twenty.
   */
  private static final int PAGE = 2 * 1024;

  /** The file in this folder, which is made if it is missing. */
  static StoreFile in(Path folder) {
    try {
      if (!Files.isDirectory(folder)) { // which follows a link, as createDirectories does not
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    return new StoreFile(folder);
  }

  /**
   * Opens it so that only {@link GroupCommit} ever saves. The store's own timer and its limit on
   * unsaved memory would also save in the middle of a command, with a document's index entry in the
   * file and the document itself not.
   */
  MVStore open() {
    MVStore store = open(named().autoCommitDisabled().autoCommitBufferSize(0).pageSplitSize(PAGE));
    // The default keeps dead space for 45 s, in case the disk reorders writes at a power failure:
    // a gigabyte under load, for a promise that is not made here.
    store.setRetentionTime(0);
    return store;
  }

  /** Opens it with the store's own habits. */
  MVStore openAsItComes() {
    return open(named());
  }

  private MVStore.Builder named() {
    return new MVStore.Builder().fileName(folder.resolve(NAME).toAbsolutePath().toString());
  }

  private MVStore open(MVStore.Builder builder) {
    try {
      return builder.open();
    } catch (MVStoreException e) {
      throw explained(e);
    }
  }

  private CannotOpenDatabaseException explained(MVStoreException e) {
    return switch (e.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> new DatabaseInUseException(folder, e);
      case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT -> unreadable(e);
      default -> unwritable(folder, e);
    };
  }

  private CannotOpenDatabaseException unreadable(MVStoreException e) {
    return new CannotOpenDatabaseException(
        "The database file "
            + folder.resolve(NAME).toAbsolutePath()
            + " can't be read: put a backup in its place, or move it away to start afresh.",
        e);
  }

  private static CannotOpenDatabaseException unwritable(Path folder, Exception e) {
    return new CannotOpenDatabaseException(
        "The folder "
            + folder.toAbsolutePath()
            + " can't hold the database: make it a folder that this user may write, or choose"
            + " another with PRAXIS_DATA.",
        e);
  }
}
