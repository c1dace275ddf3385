package io.praxisbot.bench;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.ReleaseHeld;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.duty.SendDeliveries;
import io.praxisbot.core.duty.SetAside;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.scheduler.Tick;
import io.praxisbot.scheduler.Ticker;
import io.praxisbot.slack.rush.Rush;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Everybody of a workspace is due at once, and Slack keeps its rates: how much longer it takes than
 * these allow.
 */
final class SlackRush {

  private static final int PEOPLE = 1_000;

  /** Until then the JVM compiles more than Praxis works, on two cores at least. */
  private static final int WARM_UPS = 3;

  private static final int HANDS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final double TARGET = 1.10;
  private static final double MILLIS = 1_000;

  private final Options options;

  SlackRush(Options options) {
    this.options = options;
  }

  Section measure() throws Exception {
    for (int run = 0; run < WARM_UPS; run++) {
      rush(PEOPLE);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int run = 0; run < options.rushes(); run++) {
      rows.add(rush(PEOPLE));
    }
    return new Section(
        "A thousand at once on Slack",
        List.of(
            "people",
            "seconds from due to the last message",
            "seconds that the rates allow",
            "ratio",
            "opened within s",
            "processor s",
            "calls",
            "refused with 429",
            "target ≤ %.2f and ≤ 1 in 1,000".formatted(TARGET)),
        rows,
        List.of(
            "The fake Slack takes 300 messages a minute and workspace, 10 of them at once, by a clock "
                + options.speed()
                + " times as fast as the wall's; the bot's pace and the duties' ticks are as much"
                + " faster. Everybody has "
                + options.history()
                + " past check-ins. The embedded database on a file, the fake and the bot are in one"
                + " process, on the cores that it was given, after a warm-up of "
                + WARM_UPS
                + " such rushes."));
  }

  private List<String> rush(int people) throws Exception {
    CountDownLatch left = new CountDownLatch(people);
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try (EmbeddedDatabase database = EmbeddedDatabase.open(Leavings.emptyFolder());
        Rush rush = new Rush(database, options.speed(), options.history(), counting(left))) {
      rush.enrol(people);
      Opening opening = new Opening(people, rush, hands);
      Ticker ticker = new Ticker(ticks(rush, opening), rush.business, new FailsLoudly());
      ticker.start();
      Duration before = Machine.processorTime();
      Instant start = rush.begin();
      boolean all = left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      ticker.stop();
      if (!all || rush.accepted() != people) {
        throw new IllegalStateException(rush.accepted() + " messages for " + people);
      }
      Duration busy = Machine.processorTime().minus(before);
      return row(people, rush, Duration.between(start, rush.last()), opening.took(start), busy);
    } finally {
      hands.shutdownNow();
    }
  }

  private static DeliveryWatch counting(CountDownLatch left) {
    return new DeliveryWatch() {
      @Override
      public void settled(Delivery delivery) {
        left.countDown();
      }
    };
  }

  /** As often as the application looks, by Slack's clock. */
  private List<Tick> ticks(Rush rush, Duty opening) {
    DutyWatch watch = new FailsLoudly();
    return List.of(
        tick(new SendDeliveries(rush.dispatcher), 1),
        tick(new Replanning(rush.stores, rush.agenda, watch), 2),
        tick(opening, 5),
        tick(new FinishTurns(rush.stores, rush.engine, watch), 5),
        tick(new SetAside(rush.stores.conversations(), rush.engine, watch), 30),
        tick(new ReleaseHeld(new Holding(rush.stores.ledger(), rush.wall)), 5));
  }

  private Tick tick(Duty duty, int seconds) {
    return new Tick(duty, Duration.ofSeconds(seconds).dividedBy(options.speed()));
  }

  private static List<String> row(
      int people, Rush rush, Duration took, Duration opened, Duration busy) {
    Duration allowed = rush.allowed(people);
    double ratio = (double) took.toNanos() / allowed.toNanos();
    int calls = rush.slack.log().calls().size();
    long refused = rush.slack.log().limited();
    boolean met = ratio <= TARGET && refused * 1_000 <= calls;
    return List.of(
        "" + people,
        seconds(took),
        seconds(allowed),
        String.format(Locale.ROOT, "%.3f", ratio),
        seconds(opened),
        seconds(busy),
        "" + calls,
        "" + refused,
        met ? "met" : "missed");
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.2f", took.toMillis() / MILLIS);
  }

  /** Opens what is due, and knows when the last was opened. */
  private static final class Opening implements Duty {
    private final OpenDue duty;
    private final Rush rush;
    private final int people;
    private int opened;
    private volatile Instant last = Instant.MAX;

    Opening(int people, Rush rush, ExecutorService hands) {
      this.duty =
          new OpenDue(rush.stores, rush.agenda, rush.engine, rush.wall, new FailsLoudly(), hands);
      this.rush = rush;
      this.people = people;
    }

    @Override
    public String name() {
      return duty.name();
    }

    @Override
    public synchronized int run(Instant now) {
      int more = duty.run(now);
      opened += more;
      if (more > 0 && opened >= people) {
        last = rush.wall.instant();
      }
      return more;
    }

    Duration took(Instant start) {
      return Duration.between(start, last);
    }
  }
}
