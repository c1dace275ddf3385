package io.praxisbot.core.store.embedded;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in the file when a commit was cut off, at each block of it: every opening finds the same,
 * all that was committed before, and takes new commits on top that nothing undoes.
 */
class KilledInACommitTest {
  private static final int BLOCK = 4096;
  private static final int HEADER = 2;
  private static final int COMMITS = 300;

  /** By then the file has holes, which new commits fill. */
  private static final int SETTLED = 265;

  private static final int MARK = -1;

  @TempDir Path folder;

  private final Random random = new Random(7);
  private final List<byte[]> files = new ArrayList<>();
  private final List<Map<Integer, String>> contents = new ArrayList<>();

  @BeforeEach
  void commit() throws IOException {
    MVStore store = StoreFile.in(folder).open();
    var commits = new GroupCommit(store);
    for (int commit = 0; commit < COMMITS; commit++) {
      String value = "of " + commit + " " + "x".repeat(random.nextInt(400));
      commits.durably(() -> map(store).put(random.nextInt(600), value));
      files.add(Files.readAllBytes(file()));
      contents.add(new TreeMap<>(map(store)));
    }
    store.closeImmediately();
  }

  @Test
  void isFoundWholeOrNotAtAllAndTheSameEachTime() throws IOException {
    for (int commit = SETTLED; commit + 1 < COMMITS; commit++) {
      for (byte[] cut : cuts(files.get(commit), files.get(commit + 1))) {
        Files.write(file(), cut);
        Map<Integer, String> found = opened();
        assertThat(found).isIn(contents.get(commit), contents.get(commit + 1));
        assertThat(opened()).isEqualTo(found);
      }
    }
  }

  @Test
  void undoesNothingThatIsCommittedLater() throws IOException {
    for (int commit = SETTLED; commit + 1 < COMMITS; commit++) {
      for (byte[] cut : cuts(files.get(commit), files.get(commit + 1))) {
        Files.write(file(), cut);
        Map<Integer, String> left = committedAndKilled();
        assertThat(opened()).isEqualTo(left);
        assertThat(opened()).isEqualTo(left);
      }
    }
  }

  @Test
  void aSecondProcessLeavesTheCopyOfTheFirstAlone() throws IOException {
    Path copy = Files.createFile(folder.resolve("praxis.mv.db.tempFile"));
    try (FileChannel first = FileChannel.open(folder.resolve("praxis.lock"), WRITE);
        FileLock opening = first.lock()) {
      assertThat(opening.isValid()).isTrue();
      assertThatThrownBy(() -> StoreFile.in(folder).open())
          .isInstanceOf(DatabaseInUseException.class);
    }
    assertThat(copy).exists();
  }

  /** The header comes after the blocks of a commit, so each of these has the one from before. */
  private static List<byte[]> cuts(byte[] before, byte[] after) {
    List<byte[]> cuts = new ArrayList<>();
    byte[] file = before;
    for (int at = HEADER * BLOCK; at < after.length; at += BLOCK) {
      int end = at + BLOCK;
      if (end > before.length || !Arrays.equals(before, at, end, after, at, end)) {
        file = Arrays.copyOf(file, Math.max(file.length, end));
        System.arraycopy(after, at, file, at, BLOCK);
        cuts.add(file.clone());
      }
    }
    return cuts;
  }

  private Map<Integer, String> opened() {
    MVStore store = StoreFile.in(folder).open();
    try {
      return new TreeMap<>(map(store));
    } finally {
      store.close();
      StoreFile.in(folder).closed();
    }
  }

  private Map<Integer, String> committedAndKilled() {
    MVStore store = StoreFile.in(folder).open();
    try {
      new GroupCommit(store).durably(() -> map(store).put(MARK, "acknowledged"));
      return new TreeMap<>(map(store));
    } finally {
      store.closeImmediately();
    }
  }

  private static Map<Integer, String> map(MVStore store) {
    return store.openMap("map");
  }

  private Path file() {
    return folder.resolve("praxis.mv.db");
  }
}
