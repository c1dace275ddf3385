package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ErrandsTest {

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void areFinishedBeforeTheyEnd() {
    Errands errands = new Errands(2);
    for (int i = 0; i < 100; i++) {
      errands.run(done::incrementAndGet);
    }
    errands.close();
    assertThat(done).hasValue(100);
  }

  @Test
  void outliveOneThatFails() {
    Errands errands = new Errands(1);
    errands.run(
        () -> {
          throw new IllegalStateException("broken");
        });
    errands.run(done::incrementAndGet);
    errands.close();
    assertThat(done).hasValue(1);
  }

  @Test
  void neverHoldUpWhoBringsThem() throws InterruptedException {
    Errands errands = new Errands(1);
    CountDownLatch gate = new CountDownLatch(1);
    errands.run(
        () -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    for (int i = 0; i < 5_000; i++) {
      errands.run(done::incrementAndGet);
    }
    gate.countDown();
    errands.close();
    assertThat(done.get()).isBetween(1_000, 1_001);
    errands.run(done::incrementAndGet);
    assertThat(done.get()).isBetween(1_000, 1_001);
  }
}
