package io.praxisbot.bench;

import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.MongoStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Up to how many people the embedded database serves. In this process, on all its cores. */
final class Sizes {

  /** So many are played first, for the JVM to have seen all of it. */
  private static final int WARM_UP = 200;

  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

  private final Options options;

  Sizes(Options options) {
    this.options = options;
  }

  List<Section> measure() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> calls = new ArrayList<>();
    measure(WARM_UP, new ArrayList<>(), new ArrayList<>());
    for (int size : options.sizes()) {
      measure(size, rows, calls);
    }
    return List.of(
        new Section(
            "The embedded database, by size",
            Minute.COLUMNS,
            rows,
            List.of(
                "Everybody is due at one minute and has "
                    + options.history()
                    + " past check-ins. ≈: reckoned from those opened within "
                    + options.atMost().toSeconds()
                    + " s. Sending is to a platform that answers at once.")),
        new Section(
            "Store calls",
            List.of(
                "enrolled",
                "doing",
                "store calls",
                "of it ms in stores",
                "the most expensive, per one"),
            calls,
            List.of()));
  }

  private void measure(int size, List<List<String>> rows, List<List<String>> calls)
      throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.open(Leavings.emptyFolder());
        MongoStores stores = MongoStores.open(database.connectionString(), true)) {
      WorkspaceId workspace = new WorkspaceId("crowd");
      Crowd crowd =
          new Crowd(stores, PlatformName.PLAYGROUND, workspace, TUESDAY, options.history());
      crowd.enrol(size);
      Minute minute = new Minute(stores, size, TUESDAY, crowd.asked(), options.atMost());
      rows.add(minute.figures());
      calls.addAll(minute.calls());
    }
  }
}
