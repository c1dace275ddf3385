package io.praxisbot.bench;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a digest costs: of a large team and of many small ones. */
final class Digests {

  private static final int PEOPLE = 1_000;
  private static final int SMALL = 100;
  private static final int ROUNDS = 9;
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

  private final Options options;

  Digests(Options options) {
    this.options = options;
  }

  /** People in teams of one size, and what makes their digests. */
  private final class Office implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final MongoStores stores;
    private final StoreCalls calls = new StoreCalls();
    private final Engine engine;
    private final Renderer renderer;
    private final int people;
    private final int team;
    private int turns;

    Office(int people, int team) throws IOException {
      this.people = people;
      this.team = team;
      this.database = EmbeddedDatabase.open(Leavings.emptyFolder());
      this.stores = MongoStores.open(database.connectionString(), true);
      WorkspaceId workspace = new WorkspaceId("crowd");
      new Crowd(stores, PlatformName.PLAYGROUND, workspace, TUESDAY, options.history(), team)
          .enrol(people);
      Stores watched = calls.watching(stores);
      this.engine = new Engine(watched, new Agenda(watched), () -> MONDAY, new SystemClock());
      this.renderer = new Renderer(watched, () -> MONDAY);
    }

    /** Builds and renders every team's. */
    void round() {
      turns++;
      for (int manager = 0; manager < people; manager += team) {
        build(manager).forEach(this::render);
      }
    }

    private List<DeliveryKey> build(int manager) {
      Receipt receipt =
          engine.receive(
              Crowd.id(manager), "digest-" + turns + "-" + manager, new Input.Typed("digest"));
      if (receipt.deliveries().isEmpty()) {
        throw new IllegalStateException("there was no digest");
      }
      return receipt.deliveries();
    }

    private void render(DeliveryKey key) {
      Delivery delivery = stores.ledger().find(key).orElseThrow().value();
      if (renderer
          .render(delivery, stores.people().find(delivery.to()).orElseThrow().value())
          .isEmpty()) {
        throw new IllegalStateException("a digest said nothing");
      }
    }

    @Override
    public void close() {
      stores.close();
      database.close();
    }
  }

  List<Section> measure() throws Exception {
    return List.of(sizes(), new ManyDigests(options).measure());
  }

  private Section sizes() throws Exception {
    Samples large = new Samples();
    Samples small = new Samples();
    try (Office one = new Office(PEOPLE, PEOPLE);
        Office ten = new Office(PEOPLE, SMALL)) {
      for (int round = 0; round < ROUNDS; round++) {
        boolean warm = round >= ROUNDS / 3;
        time(one, warm ? large : new Samples());
        time(ten, warm ? small : new Samples());
      }
      return new Section(
          "Digests by the size of the team",
          List.of("teams", "median ms", "each ms", "store calls per digest"),
          List.of(
              row("one of " + PEOPLE, large, calls(one, 1)),
              row(PEOPLE / SMALL + " of " + SMALL, small, calls(ten, PEOPLE / SMALL)),
              List.of("ratio, target ≤ 1.1", ratio(large, small), "", "")),
          List.of(
              "Asked for, built and rendered, one after another; alternating in one run, the first"
                  + " third left out. One of each team leads it."));
    }
  }

  private static void time(Office office, Samples samples) throws Exception {
    office.calls.clear();
    samples.time(
        () -> {
          office.round();
          return office;
        });
  }

  private static String ratio(Samples large, Samples small) {
    return String.format(Locale.ROOT, "%.2f", large.median() / small.median());
  }

  private static List<String> row(String teams, Samples samples, String calls) {
    return List.of(teams, Samples.millis(samples.median()), samples.each(), calls);
  }

  private static String calls(Office office, int digests) {
    return String.format(Locale.ROOT, "%.1f", (double) office.calls.count() / digests);
  }
}
