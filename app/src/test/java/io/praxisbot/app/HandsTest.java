package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class HandsTest {

  @Test
  void moreThanMayWaitIsRefused() {
    CountDownLatch end = new CountDownLatch(1);
    try (Hands hands = new Hands("hand", 1, 2)) {
      Runnable task = () -> waitFor(end);
      hands.execute(task);
      hands.execute(task);
      hands.execute(task);
      assertThatExceptionOfType(RejectedExecutionException.class)
          .isThrownBy(() -> hands.execute(task));
      end.countDown();
    }
  }

  private static void waitFor(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
