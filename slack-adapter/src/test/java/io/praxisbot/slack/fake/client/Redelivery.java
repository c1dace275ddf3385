package io.praxisbot.slack.fake.client;

import io.praxisbot.slack.fake.FakeClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Sends an event again until the app takes it: at once, a minute later, five minutes later, and
 * then no more. https://docs.slack.dev/apis/events-api/#retries
 */
final class Redelivery implements AutoCloseable {

  private static final List<Duration> AFTER =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

  /** One go. */
  record Attempt(int number, String reason) {}

  private final FakeClock clock;
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final AtomicInteger outstanding = new AtomicInteger();

  Redelivery(FakeClock clock) {
    this.clock = clock;
  }

  /** The first go is made now; the others run later, on the fake's clock. */
  void until(Function<Attempt, Reply> go) {
    next(go, go.apply(new Attempt(0, "")), 1);
  }

  /** How many events wait to be sent again. */
  int outstanding() {
    return outstanding.get();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void next(Function<Attempt, Reply> go, Reply reply, int number) {
    if (reply.taken() || !reply.retries() || number > AFTER.size()) {
      return;
    }
    outstanding.incrementAndGet();
    long wait = clock.onTheWall(AFTER.get(number - 1)).toMillis();
    var unused = timer.schedule(() -> again(go, reply, number), wait, TimeUnit.MILLISECONDS);
  }

  private void again(Function<Attempt, Reply> go, Reply before, int number) {
    try {
      String reason = before.status() == 0 ? "http_timeout" : "http_error";
      next(go, go.apply(new Attempt(number, reason)), number + 1);
    } finally {
      outstanding.decrementAndGet();
    }
  }
}
