package io.praxisbot.bench;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Very many managers' digests, due at the same minute: built and queued by the duty that does. */
final class ManyDigests {

  static final int TEAM = 5;

  private static final int WARM_UP = 200;
  private static final int MOST_CALLS = 6;

  /** A Thursday's check-in was answered; the next one isn't due yet. */
  private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");

  private final Options options;

  /** How it went. */
  private record Run(int opened, double seconds, long heap, StoreCalls calls, double sendMillis) {
    double perSecond() {
      return opened / seconds;
    }
  }

  ManyDigests(Options options) {
    this.options = options;
  }

  Section measure() throws Exception {
    run(WARM_UP);
    Run run = run(options.managers());
    return new Section(
        "Digests at the same minute",
        List.of(
            "managers",
            "built and queued",
            "in s",
            "digests a second",
            "store calls each",
            "most heap MiB",
            "render and send one ms"),
        List.of(
            List.of(
                "" + options.managers(),
                "" + run.opened(),
                whole(run.seconds()),
                whole(run.perSecond()),
                String.format(Locale.ROOT, "%.1f", (double) run.calls().count() / run.opened()),
                "" + run.heap(),
                Samples.millis(run.sendMillis()))),
        List.of(
            "Teams of "
                + TEAM
                + " with their manager, "
                + options.managers() * TEAM
                + " people with "
                + options.history()
                + " past check-ins each, on the embedded database in the same process, whose heap"
                + " is part of the figure. Due at one instant, opened by the duty that opens them,"
                + " by as many threads as there are cores; at most "
                + options.atMost().toSeconds()
                + " s. Sending is measured after it, to a platform that answers at once.",
            "The most expensive calls, per digest: "
                + run.calls().worst(MOST_CALLS, run.opened())));
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  private Run run(int managers) throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.open(Leavings.emptyFolder());
        MongoStores stores = MongoStores.open(database.connectionString(), true)) {
      new Crowd(
              stores,
              PlatformName.PLAYGROUND,
              new WorkspaceId("crowd"),
              MONDAY,
              options.history(),
              TEAM)
          .enrol(managers * TEAM);
      IntStream.range(0, managers).parallel().forEach(n -> plan(stores, n * TEAM));
      return opened(stores, managers);
    }
  }

  /** A manager's digest, due now. */
  private static void plan(Stores stores, int manager) {
    Person person = stores.people().find(Crowd.id(manager)).orElseThrow().value();
    LocalDate today = person.today(MONDAY);
    Planned due =
        Planner.next(CadenceDefaults.DIGEST, person.zone(), today, MONDAY.minusSeconds(1));
    stores
        .occurrences()
        .insert(
            new Occurrence(
                Occurrence.idFor(person.id(), OccurrenceKind.DIGEST),
                person.id(),
                person.organization(),
                OccurrenceKind.DIGEST,
                CadenceDefaults.DIGEST.notation(),
                person.zone().getId(),
                Optional.of(due.at()),
                due.day(),
                due.period(),
                Optional.empty()));
  }

  private Run opened(Stores unwatched, int managers) throws Exception {
    StoreCalls calls = new StoreCalls();
    Stores stores = calls.watching(unwatched);
    SystemClock wall = new SystemClock();
    Agenda agenda = new Agenda(stores);
    Engine engine = new Engine(stores, agenda, () -> MONDAY, wall);
    QuietPlatform platform = new QuietPlatform();
    Dispatcher dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            new Renderer(stores, () -> MONDAY),
            List.of(platform),
            wall,
            "bench",
            DeliveryWatch.NOBODY);
    ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      OpenDue duty = new OpenDue(stores, agenda, engine, wall, new FailsLoudly(), hands);
      Heap.forget();
      Samples rounds = new Samples();
      int opened = 0;
      while (opened < managers && rounds.sum() < options.atMost().toMillis()) {
        int more = rounds.time(() -> duty.run(MONDAY));
        if (more == 0) {
          throw new IllegalStateException("only " + opened + " of " + managers + " were due");
        }
        opened += more;
      }
      long heap = Heap.peakMib();
      StoreCalls building = calls.taken();
      Samples sending = new Samples();
      sending.time(dispatcher::sendDue);
      return new Run(
          opened, rounds.sum() / 1000, heap, building, sending.sum() / platform.reached());
    } finally {
      hands.shutdown();
    }
  }
}
