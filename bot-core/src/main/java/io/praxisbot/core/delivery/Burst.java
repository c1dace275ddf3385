package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said at once, in answer to one turn.
 *
 * <p>All of it is claimed before the first is sent, the last one first: so a round that looks at
 * the ledger in between never finds a later one free while an earlier one is on its way.
 */
final class Burst {

  private final DeliveryStores stores;
  private final Claims claims;
  private final Courier courier;
  private final InstantSource wall;

  Burst(DeliveryStores stores, Claims claims, Courier courier, InstantSource wall) {
    this.stores = stores;
    this.claims = claims;
    this.courier = courier;
    this.wall = wall;
  }

  void send(List<DeliveryKey> keys) {
    Set<PersonId> waiting = new HashSet<>();
    for (Held held : hold(keys)) {
      if (waiting.contains(held.to())) {
        held.claim().ifPresent(claims::release);
      } else if (send(held) != Progress.SETTLED) {
        waiting.add(held.to());
      }
    }
  }

  /** One of the deliveries, and our claim on it unless somebody else has it. */
  private record Held(PersonId to, Optional<Stored<Delivery>> claim) {}

  private Deque<Held> hold(List<DeliveryKey> keys) {
    Deque<Held> held = new ArrayDeque<>();
    for (int i = keys.size() - 1; i >= 0; i--) {
      stores
          .ledger()
          .find(keys.get(i))
          .filter(read -> !read.value().settled())
          .ifPresent(read -> held.addFirst(new Held(read.value().to(), claim(read))));
    }
    return held;
  }

  private Optional<Stored<Delivery>> claim(Stored<Delivery> read) {
    Delivery delivery = read.value();
    boolean fresh = delivery.state() == Delivery.State.PENDING && !delivery.started();
    return fresh && delivery.free(wall.instant()) ? claims.take(read) : Optional.empty();
  }

  private Progress send(Held held) {
    if (held.claim().isEmpty()) {
      return Progress.TAKEN;
    }
    Stored<Delivery> claimed = held.claim().get();
    if (!open(held.to())) {
      claims.release(claimed);
      return Progress.THROTTLED;
    }
    return courier.send(claimed);
  }

  /** Also an answer waits while the platform wants no calls. */
  private boolean open(PersonId to) {
    return stores
        .people()
        .find(to)
        .map(Stored::value)
        .map(Person::accounts)
        .flatMap(accounts -> accounts.stream().findFirst())
        .map(Account::workspace)
        .map(workspace -> stores.lanes().open(workspace.value(), wall.instant()))
        .orElse(true);
  }
}
