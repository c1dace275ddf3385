package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PieceworkTest {

  private final List<String> failed = new ArrayList<>();
  private final Piecework pieces =
      new Piecework(
          "duty",
          new DutyWatch() {
            @Override
            public void failed(String duty) {
              failed.add(duty);
            }
          });

  @Test
  void countsWhatDidSomething() {
    assertThat(pieces.each(List.of(1, 2, 3), id -> id, id -> id != 2)).isEqualTo(2);
    assertThat(failed).isEmpty();
  }

  @Test
  void oneThatFailsDoesNotStopTheOthers() {
    List<Integer> done = new ArrayList<>();

    int did =
        pieces.each(
            List.of(1, 2, 3),
            id -> id,
            id -> {
              if (id == 2) {
                throw new IllegalStateException("broken");
              }
              return done.add(id);
            });

    assertThat(did).isEqualTo(2);
    assertThat(done).containsExactly(1, 3);
    assertThat(failed).containsExactly("duty");
  }

  @Test
  void whatIsInOneRowIsDoneInItsOrderWhileOtherRowsGoOn() throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(4);
    List<Integer> even = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch oddIsThere = new CountDownLatch(1);
    try {
      int did =
          pieces.eachByRow(
              List.of(2, 4, 6, 1),
              n -> n % 2,
              n -> n,
              n -> {
                if (n % 2 == 1) {
                  oddIsThere.countDown();
                  return true;
                }
                return arrived(oddIsThere) && even.add(n);
              },
              hands);

      assertThat(did).isEqualTo(4);
      assertThat(even).containsExactly(2, 4, 6);
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void inSeveralRowsOneThatFailsDoesNotStopTheOthers() {
    int did =
        pieces.eachByRow(
            List.of(1, 2, 3),
            n -> n,
            n -> n,
            n -> {
              if (n == 2) {
                throw new IllegalStateException("broken");
              }
              return true;
            },
            Runnable::run);

    assertThat(did).isEqualTo(2);
    assertThat(failed).containsExactly("duty");
  }

  private static boolean arrived(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
