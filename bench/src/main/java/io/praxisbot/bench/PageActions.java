package io.praxisbot.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long the page waits for what somebody does, over many weeks of four people. */
final class PageActions {

  private static final double TARGET_MILLIS = 200;
  private static final int WARM_UP_WEEKS = 2;
  private static final String LONG_ADVANCE = "P28D";

  /** Those whom the playground enrols. */
  private static final List<String> PEOPLE = List.of("ana", "ben", "chitra", "marta");

  private final Options options;

  PageActions(Options options) {
    this.options = options;
  }

  Section measure() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    List<String> says = new ArrayList<>();
    for (int clients : List.of(1, PEOPLE.size())) {
      try (Application praxis =
          Application.start(
              options,
              Application.jar(options, Flags.ofDockerfile(options.root())),
              Leavings.emptyFolder())) {
        play(new Playground(praxis), clients, rows, says);
      }
    }
    return new Section(
        "Page actions",
        List.of(
            "clients", "action", "count", "p50 ms", "p95 ms", "p99 ms", "worst ms", "p99 ≤ 200 ms"),
        rows,
        says);
  }

  /** Plays so many weeks, one person after the other, without timing anything. */
  static void weeks(Playground page, int weeks) throws Exception {
    for (int number = 0; number < weeks; number++) {
      page.advance("P7D");
      for (String person : PEOPLE) {
        new Week(page, Week.nothingYet()).play(person, number);
      }
    }
  }

  private void play(Playground page, int clients, List<List<String>> rows, List<String> says)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      Samples advances = new Samples();
      weeks(page, pool, WARM_UP_WEEKS, Week.nothingYet(), new Samples());
      Map<Week.Action, Samples> took = Week.nothingYet();
      int played = weeks(page, pool, options.weeks(), took, advances);
      took.forEach((action, samples) -> rows.add(row(clients, action, samples)));
      Samples longOne = new Samples();
      longOne.time(() -> advanced(page, LONG_ADVANCE));
      says.add(says(clients, played, advances, longOne));
    } finally {
      pool.shutdownNow();
    }
  }

  private static String says(int clients, int weeks, Samples advances, Samples longOne) {
    return String.format(
        Locale.ROOT,
        "- %d client%s: %d weeks of %d people after %d to warm up. Advancing by a week took %s ms"
            + " (median; worst %s), by %s afterwards %s ms.",
        clients,
        clients == 1 ? "" : "s",
        weeks,
        PEOPLE.size(),
        WARM_UP_WEEKS,
        Samples.millis(advances.median()),
        Samples.millis(advances.worst()),
        LONG_ADVANCE,
        Samples.millis(longOne.worst()));
  }

  /** Plays so many weeks, or as many as fit into the time; says how many. */
  private int weeks(
      Playground page,
      ExecutorService pool,
      int weeks,
      Map<Week.Action, Samples> took,
      Samples advances)
      throws Exception {
    long start = System.nanoTime();
    int played = 0;
    while (played < weeks
        && Duration.ofNanos(System.nanoTime() - start).compareTo(options.atMost()) < 0) {
      advances.time(() -> advanced(page, "P7D"));
      int number = played;
      List<Callable<String>> all = new ArrayList<>();
      for (String person : PEOPLE) {
        all.add(
            () -> {
              new Week(page, took).play(person, number);
              return person;
            });
      }
      for (Future<String> one : pool.invokeAll(all)) {
        one.get();
      }
      played++;
    }
    return played;
  }

  private static String advanced(Playground page, String by) throws Exception {
    page.advance(by);
    return by;
  }

  private static List<String> row(int clients, Week.Action action, Samples took) {
    return List.of(
        "" + clients,
        action.name().toLowerCase(Locale.ROOT),
        "" + took.count(),
        Samples.millis(took.median()),
        Samples.millis(took.percentile(95)),
        Samples.millis(took.percentile(99)),
        Samples.millis(took.worst()),
        took.percentile(99) <= TARGET_MILLIS ? "met" : "missed");
  }
}
