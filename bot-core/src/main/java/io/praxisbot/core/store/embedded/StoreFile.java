package io.praxisbot.core.store.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The file in which the embedded database keeps everything, and how it is opened. */
record StoreFile(Path folder) {
  private static final String NAME = "praxis.mv.db";

  /** Is there while the database is open, and after whoever had it open was killed. */
  private static final String MARK = "praxis.open";

  /** Whoever opens the database holds it meanwhile. */
  private static final String LOCK = "praxis.lock";

  private static final long MEGABYTE = 1024L * 1024;

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
    try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE)) {
      return openAlone(lock);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * The store's own lock is let go while the file is copied, and a second process would take the
   * half copy for rubbish. From the end of this on, the store's is held.
   */
  private MVStore openAlone(FileChannel lock) throws IOException {
    try {
      if (lock.tryLock() == null) {
        throw new DatabaseInUseException(folder, null);
      }
    } catch (OverlappingFileLockException e) {
      throw new DatabaseInUseException(folder, e);
    }
    MVStore store = rescued(openToCommit());
    // The default keeps dead space for 45 s, in case the disk reorders writes at a power failure:
    // a gigabyte under load, for a promise that is not made here.
    store.setRetentionTime(0);
    mark();
    return store;
  }

  /** Tells the next opening that the store was closed, and nothing is half in the file. */
  void closed() {
    try {
      Files.deleteIfExists(folder.resolve(MARK));
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private void mark() {
    try {
      Files.write(folder.resolve(MARK), new byte[0]);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** The header alone doesn't tell: a kill in the first commit after an opening leaves it as is. */
  private boolean wasClosed(MVStore store) {
    return Header.of(store).saysClosed() && !Files.exists(folder.resolve(MARK));
  }

  private MVStore openToCommit() {
    return open(named().autoCommitDisabled().autoCommitBufferSize(0).pageSplitSize(PAGE));
  }

  /**
   * What a process that was killed left is copied to a new file first. Its last commit may be in
   * the old one half, or whole and unknown to the header: as long as it is there, a later opening
   * could take it for the latest, and what was committed since would be lost.
   */
  private MVStore rescued(MVStore store) {
    if (store.getMapNames().isEmpty() || wasClosed(store)) {
      return store;
    }
    store.closeImmediately();
    unlessFull();
    try {
      MVStoreTool.compact(path(), false);
    } catch (MVStoreException e) {
      throw explained(e);
    }
    return openToCommit();
  }

  private void unlessFull() {
    try {
      long needed = Files.size(folder.resolve(NAME));
      if (Files.getFileStore(folder).getUsableSpace() < needed) {
        throw new CannotOpenDatabaseException(
            "The folder "
                + folder.toAbsolutePath()
                + " has no room to copy the database, which was not closed last time: free "
                + (needed / MEGABYTE + 1)
                + " MB there.",
            null);
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private String path() {
    return folder.resolve(NAME).toAbsolutePath().toString();
  }

  /** Opens it with the store's own habits. */
  MVStore openAsItComes() {
    return open(named());
  }

  private MVStore.Builder named() {
    return new MVStore.Builder().fileName(path());
  }

  private MVStore open(MVStore.Builder builder) {
    try {
      MVStoreTool.compactCleanUp(path());
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
            + path()
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
