package io.praxisbot.core.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class GroupCommitTest {
  private static final int MANY = 8;

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @TempDir Path temp;

  private MVStore store;
  private MVMap<Integer, Object> map;
  private GroupCommit commits;

  @BeforeEach
  void open() {
    store = StoreFile.in(temp).open();
    map = store.openMap("map");
    store.commit();
    commits = new GroupCommit(store);
  }

  @AfterEach
  void close() {
    clients.shutdownNow();
    store.closeImmediately();
  }

  @Test
  void commitsOnceForACommandThatIsAlone() {
    long before = store.getCurrentVersion();
    write(1);
    assertThat(store.hasUnsavedChanges()).isFalse();
    write(2);
    assertThat(store.getCurrentVersion() - before).isEqualTo(2);
  }

  @Test
  void commitsOnceForAllThatCameMeanwhile() throws Exception {
    long before = store.getCurrentVersion();
    Future<?> slow = clients.submit(this::writeSlowly);
    begun.await();
    Future<?> quick = clients.submit(() -> write(1));
    await().atMost(Duration.ofMinutes(1)).until(() -> map.containsKey(1));
    List<CompletableFuture<Void>> later =
        IntStream.range(2, MANY)
            .mapToObj(id -> CompletableFuture.runAsync(() -> write(id), clients))
            .toList();
    await().atMost(Duration.ofMinutes(1)).until(() -> commits.waiting() == later.size());
    goOn.countDown();
    slow.get();
    quick.get();
    later.forEach(CompletableFuture::join);
    assertThat(store.getCurrentVersion() - before).isEqualTo(2);
    assertThat(map).hasSize(MANY);
  }

  @Test
  void answersNobodyBeforeTheCommit() throws Exception {
    Future<?> slow = clients.submit(this::writeSlowly);
    begun.await();
    Future<?> quick = clients.submit(() -> write(1));
    await().atMost(Duration.ofMinutes(1)).until(() -> map.containsKey(1));
    assertThat(quick.isDone()).isFalse();
    goOn.countDown();
    quick.get();
    slow.get();
    assertThat(store.hasUnsavedChanges()).isFalse();
  }

  @Test
  void commitsWhatACommandWroteBeforeItFailed() {
    assertThatThrownBy(
            () ->
                commits.durably(
                    () -> {
                      map.put(1, 1);
                      throw new IllegalStateException("later");
                    }))
        .hasMessage("later");
    assertThat(store.hasUnsavedChanges()).isFalse();
    write(2);
  }

  @Test
  void acknowledgesNothingThatCouldNotBeCommitted() throws Exception {
    Future<?> slow = clients.submit(this::writeSlowly);
    begun.await();
    Future<?> quick = clients.submit(() -> write(1));
    await().atMost(Duration.ofMinutes(1)).until(() -> map.containsKey(1));
    map.put(2, new Object()); // which can't be written
    goOn.countDown();
    assertThatThrownBy(slow::get).isNotNull();
    assertThatThrownBy(quick::get).isNotNull();
    assertThatThrownBy(() -> write(3)).isNotNull();
  }

  @Test
  void failsNobodyWhoseWriteIsInTheFileWhenItCannotBeTidied() {
    AtomicInteger tidied = new AtomicInteger();
    commits = new GroupCommit(store, () -> fail(tidied));
    for (int id = 0; id <= 2 * GroupCommit.TIDIES_EVERY; id++) {
      write(id);
    }
    assertThat(tidied).hasValue(2);
    assertThat(store.hasUnsavedChanges()).isFalse();
  }

  private static void fail(AtomicInteger tidied) {
    if (tidied.incrementAndGet() == 1) {
      throw new IllegalStateException("a full disk");
    }
    throw new AssertionError("worse");
  }

  private void writeSlowly() {
    commits.durably(
        () -> {
          begun.countDown();
          map.put(0, 0);
          return awaited(goOn);
        });
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(int id) {
    commits.durably(() -> map.put(id, id) == null);
  }
}
