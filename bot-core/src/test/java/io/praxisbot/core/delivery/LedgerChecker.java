package io.praxisbot.core.delivery;

import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.StrictPlatform.Accepted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what platforms took with what the ledger says: nothing twice, nothing lost, nothing that
 * nobody meant to send.
 */
public final class LedgerChecker {

  private LedgerChecker() {}

  /** One line for each thing that is wrong; empty if all is well. */
  public static List<String> problems(Collection<Delivery> ledger, Collection<Accepted> log) {
    List<String> problems = new ArrayList<>();
    Set<DeliveryKey> taken = log.stream().map(Accepted::key).collect(Collectors.toSet());
    postedTwice(log).forEach(key -> problems.add("posted twice: " + key));
    taken.stream()
        .filter(key -> ledger.stream().noneMatch(delivery -> delivery.id().equals(key)))
        .forEach(key -> problems.add("not in the ledger: " + key));
    for (Delivery delivery : ledger) {
      problem(delivery, taken.contains(delivery.id()), problems);
    }
    return problems;
  }

  private static List<DeliveryKey> postedTwice(Collection<Accepted> log) {
    Map<DeliveryKey, Long> times =
        log.stream()
            .filter(accepted -> !accepted.update())
            .collect(Collectors.groupingBy(Accepted::key, Collectors.counting()));
    return times.keySet().stream().filter(key -> times.getOrDefault(key, 0L) > 1).toList();
  }

  private static void problem(Delivery delivery, boolean taken, List<String> problems) {
    State state = delivery.state();
    if (state == State.DELIVERED && !taken) {
      problems.add("lost: " + delivery.id() + " is delivered, and no platform took it");
    }
    if (state == State.PENDING && delivery.settled()) {
      problems.add("lost: " + delivery.id() + " is pending, and never due");
    }
    if ((state == State.REJECTED || state == State.WITHHELD) && taken) {
      problems.add("leaked: " + delivery.id() + " is " + state + ", and a platform took it");
    }
  }
}
