package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.CrashingStores.Crash;
import io.praxisbot.core.conversation.CrashingStores.Point;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets the process die at every write there is, just before and just after it, and shows that all
 * ends as if it had lived.
 */
class CrashPointsFaultIT {

  /** Longer than any claim and lease; so often that what is looked up twice is sent, too. */
  private static final Duration LAPSE = Duration.ofSeconds(61);

  private static final int LAPSES = 5;

  /** How the line of a message ends that was perhaps said aside. */
  private static final String LOST = "UNKNOWN aside";

  /** How it ended. */
  private record End(int writes, List<String> state, List<String> panes) {}

  @ParameterizedTest
  @EnumSource(CrashScript.class)
  void endsTheSameWhereverTheProcessDies(CrashScript script) throws Exception {
    End unharmed = run(script, Point.NEVER);
    assertThat(unharmed.writes()).as("writes").isGreaterThan(5);
    List<Point> points =
        IntStream.rangeClosed(1, unharmed.writes())
            .boxed()
            .flatMap(k -> List.of(new Point(k, false), new Point(k, true)).stream())
            .toList();
    List<String> complaints = runAll(script, points, unharmed);
    assertThat(complaints).as("of %d crash points", points.size()).isEmpty();
    System.out.println(script + ": " + points.size() + " crash points");
  }

  private static List<String> runAll(CrashScript script, List<Point> points, End unharmed)
      throws Exception {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Optional<String>>> runs =
          points.stream()
              .<Callable<Optional<String>>>map(p -> () -> complaint(script, p, unharmed))
              .toList();
      List<String> complaints = new ArrayList<>();
      for (Future<Optional<String>> run : threads.invokeAll(runs)) {
        run.get().ifPresent(complaints::add);
      }
      return complaints;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Optional<String> complaint(CrashScript script, Point point, End unharmed) {
    try {
      assertSame(run(script, point), unharmed);
      return Optional.empty();
    } catch (AssertionError | RuntimeException fault) {
      return Optional.of(point + ": " + fault);
    }
  }

  /**
   * What is said aside goes out at most once: it may stay unknown. One thing more may differ. If
   * the process dies while it takes the buttons off a card, the next question doesn't wait until
   * that is sorted out; the old card then keeps its buttons, and a press on one is told that it
   * comes late.
   */
  private static void assertSame(End end, End unharmed) {
    boolean keptButtons = end.state().stream().anyMatch(CrashPointsFaultIT::keptButtons);
    UnaryOperator<List<String>> panes = keptButtons ? CrashPointsFaultIT::calm : p -> p;
    assertThat(panes.apply(end.panes()))
        .as("what people see")
        .isEqualTo(panes.apply(unharmed.panes()));
    List<String> state =
        end.state().stream()
            .map(line -> keptButtons(line) ? line.replace("WITHHELD", "DELIVERED") : line)
            .map(line -> overtaken(line) ? line.replace("WITHHELD", "DELIVERED") : line)
            .map(line -> line.endsWith(LOST) ? line.replace(LOST, "DELIVERED aside") : line)
            .toList();
    assertThat(state).as("what is stored").isEqualTo(unharmed.state());
  }

  /** How far a table was, which nobody needs to see once it is through. */
  private static boolean overtaken(String line) {
    return line.contains(": import {") && line.endsWith("IN_PLACE false WITHHELD");
  }

  private static boolean keptButtons(String line) {
    return line.startsWith("delivery")
        && line.contains("settled=")
        && line.endsWith("IN_PLACE false WITHHELD");
  }

  /** Without buttons and fields. */
  private static List<String> calm(List<String> panes) {
    return panes.stream()
        .map(
            pane ->
                pane.lines()
                    .filter(line -> !line.startsWith("[") && !line.endsWith("▢"))
                    .collect(Collectors.joining("\n")))
        .toList();
  }

  private static End run(CrashScript script, Point point) {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      CrashScript.Team team = new CrashScript.Team(rehearsal);
      CrashScript.Happening happening = script.prepare(team);
      CrashingStores crashing = new CrashingStores(rehearsal.stores, point);
      rehearsal.wire(crashing.stores());
      try {
        happening.happen(rehearsal);
        rehearsal.elapses(LAPSE);
        assertThat(point).as("the process lives").isEqualTo(Point.NEVER);
      } catch (Crash crash) {
        rehearsal.restart();
        happening.askAgain(rehearsal);
      }
      int writes = crashing.writes();
      rehearsal.restart();
      for (int i = 0; i < LAPSES; i++) {
        rehearsal.elapses(LAPSE);
      }
      if (happening instanceof CrashScript.Event late) {
        late.happen(rehearsal); // the platform repeats it once more
      }
      return new End(writes, FinalState.of(rehearsal.stores), team.panes());
    }
  }
}
