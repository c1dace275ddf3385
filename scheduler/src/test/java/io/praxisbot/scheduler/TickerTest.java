package io.praxisbot.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the real Quartz. */
class TickerTest {

  private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
  private static final Duration OFTEN = Duration.ofMillis(10);

  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final DutyWatch watch =
      new DutyWatch() {
        @Override
        public void failed(String duty) {
          failures.incrementAndGet();
        }
      };
  private Ticker ticker;

  @AfterEach
  void stops() {
    ticker.stop();
  }

  @Test
  void tellsADutyTheBusinessTimeAgainAndAgain() {
    start(
        duty(
            "counts",
            now -> {
              assertThat(now).isEqualTo(NOW);
              runs.incrementAndGet();
              return 0;
            }));

    await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() > 3);
    assertThat(failures).hasValue(0);
  }

  @Test
  void runsADutyAnewAtOnceWhileSomethingIsLeft() {
    ticker =
        new Ticker(
            List.of(
                new Tick(duty("drains", now -> 3 - runs.getAndIncrement()), Duration.ofHours(1))),
            () -> NOW,
            watch);
    ticker.start();

    await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() == 4);
  }

  @Test
  void goesOnAfterAFault() {
    start(
        duty(
            "fails",
            now -> {
              runs.incrementAndGet();
              throw new IllegalStateException("broken");
            }));

    await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() > 3 && failures.get() > 2);
  }

  @Test
  void goesOnWithTheOthersWhileOneIsBusy() throws InterruptedException {
    CountDownLatch free = new CountDownLatch(1);
    start(
        duty("waits", now -> waitFor(free)),
        duty(
            "counts",
            now -> {
              runs.incrementAndGet();
              return 0;
            }));

    await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() > 3);
    free.countDown();
  }

  @Test
  void neverRunsTheSameDutyTwiceAtOnce() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    start(
        duty(
            "alone",
            now -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              await().atMost(Duration.ofMinutes(1)).pollDelay(OFTEN).until(() -> true);
              inside.decrementAndGet();
              runs.incrementAndGet();
              return 0;
            }));

    await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() > 20);
    assertThat(most).hasValue(1);
  }

  @Test
  void waitsForARoundThatIsUnderWayWhenItStops() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    start(
        duty(
            "slow",
            now -> {
              begun.countDown();
              await()
                  .atMost(Duration.ofMinutes(1))
                  .pollDelay(Duration.ofMillis(100))
                  .until(() -> true);
              ended.incrementAndGet();
              return 1;
            }));
    waitFor(begun);

    ticker.stop();

    int rounds = ended.get();
    assertThat(rounds).isPositive();
    await()
        .during(Duration.ofMillis(150))
        .atMost(Duration.ofMinutes(1))
        .until(() -> ended.get() == rounds);
  }

  @Test
  void aTickComesAfterSomeTime() {
    ticker = new Ticker(List.of(), () -> NOW, watch);

    assertThatThrownBy(() -> new Tick(duty("never", now -> 0), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void start(Duty... duties) {
    ticker =
        new Ticker(
            List.of(duties).stream().map(duty -> new Tick(duty, OFTEN)).toList(), () -> NOW, watch);
    ticker.start();
  }

  private static int waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Duty duty(String name, ToIntFunction<Instant> run) {
    return new Duty() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int run(Instant now) {
        return run.applyAsInt(now);
      }
    };
  }
}
