package io.praxisbot.teams.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that were ordered and didn't happen yet. */
final class Faults {

  private record Ordered(String scope, Operation operation, AtomicInteger left, Fault fault) {
    boolean meets(Operation operation, List<String> scopes) {
      return this.operation == operation && (scope.isEmpty() || scopes.contains(scope));
    }

    boolean taken() {
      return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
  }

  private final List<Ordered> ordered = new CopyOnWriteArrayList<>();

  /**
   * @param scope a tenant's or conversation's id; empty for everywhere
   */
  void order(String scope, Operation operation, int times, Fault fault) {
    ordered.add(new Ordered(scope, operation, new AtomicInteger(times), fault));
  }

  /** The fault for this call, in the order of their ordering. */
  Optional<Fault> next(Operation operation, List<String> scopes) {
    return ordered.stream()
        .filter(one -> one.meets(operation, scopes) && one.taken())
        .map(Ordered::fault)
        .findFirst();
  }
}
