package io.praxisbot.slack.fake;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that were ordered and didn't happen yet. */
final class Faults {

  private record Ordered(String team, String method, AtomicInteger left, Fault fault) {
    boolean meets(String team, String method) {
      return (this.team.isEmpty() || this.team.equals(team)) && this.method.equals(method);
    }

    boolean taken() {
      return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
  }

  private final List<Ordered> ordered = new CopyOnWriteArrayList<>();

  void order(String team, String method, int times, Fault fault) {
    ordered.add(new Ordered(team, method, new AtomicInteger(times), fault));
  }

  /** The fault for this call, in the order of their ordering. */
  Optional<Fault> next(String team, String method) {
    for (Iterator<Ordered> all = ordered.iterator(); all.hasNext(); ) {
      Ordered one = all.next();
      if (one.meets(team, method) && one.taken()) {
        return Optional.of(one.fault());
      }
    }
    return Optional.empty();
  }
}
