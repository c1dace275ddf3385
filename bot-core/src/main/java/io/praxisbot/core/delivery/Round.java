package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over what is due, workspace by workspace, each under its lane. */
final class Round {

  private final DeliveryStores stores;
  private final Claims claims;
  private final Courier courier;
  private final Inquiry inquiry;
  private final InstantSource wall;
  private final String owner;
  private int moved;

  Round(
      DeliveryStores stores,
      Claims claims,
      Courier courier,
      Inquiry inquiry,
      InstantSource wall,
      String owner) {
    this.stores = stores;
    this.claims = claims;
    this.courier = courier;
    this.inquiry = inquiry;
    this.wall = wall;
    this.owner = owner;
  }

  /** Moves on at most that many, and returns how many it did. */
  int run(List<Delivery> due, int most) {
    byWorkspace(due).forEach((workspace, batch) -> inLane(workspace, batch, most));
    return moved;
  }

  private Map<Optional<WorkspaceId>, List<Delivery>> byWorkspace(List<Delivery> due) {
    Set<PersonId> ids = due.stream().map(Delivery::to).collect(Collectors.toSet());
    Map<PersonId, Person> people =
        stores.people().findAll(ids).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return due.stream()
        .collect(
            Collectors.groupingBy(
                delivery -> workspace(Optional.ofNullable(people.get(delivery.to()))),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Optional<WorkspaceId> workspace(Optional<Person> person) {
    return person.flatMap(p -> p.accounts().stream().findFirst()).map(Account::workspace);
  }

  private void inLane(Optional<WorkspaceId> workspace, List<Delivery> batch, int most) {
    if (workspace.isEmpty()) {
      // Leads to no platform, so there is no rate to keep.
      send(batch, () -> moved < most);
      return;
    }
    try (LaneLease lane = new LaneLease(stores.lanes(), workspace.get(), owner, wall)) {
      send(batch, () -> moved < most && lane.holdsForACall());
    }
  }

  private void send(List<Delivery> batch, BooleanSupplier mayGoOn) {
    Set<PersonId> waiting = new HashSet<>();
    for (Delivery delivery : batch) {
      if (waiting.contains(delivery.to())) {
        continue;
      }
      if (!mayGoOn.getAsBoolean()) {
        return;
      }
      Progress progress = moveOn(delivery.id());
      moved += progress == Progress.TAKEN ? 0 : 1;
      if (progress == Progress.THROTTLED) {
        return;
      }
      if (progress != Progress.SETTLED) {
        waiting.add(delivery.to());
      }
    }
  }

  private Progress moveOn(DeliveryKey id) {
    return stores
        .ledger()
        .find(id)
        .filter(read -> read.value().free(wall.instant()))
        .map(this::moveOn)
        .orElse(Progress.TAKEN);
  }

  private Progress moveOn(Stored<Delivery> read) {
    if (read.value().started()) {
      return inquiry.lapsed(read);
    }
    Optional<Stored<Delivery>> claimed = claims.take(read);
    return read.value().state() == Delivery.State.UNKNOWN
        ? claimed.map(inquiry::resolve).orElse(Progress.TAKEN)
        : claimed.map(courier::send).orElse(Progress.TAKEN);
  }
}
