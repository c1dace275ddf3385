package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One pass over what is due. Each workspace says one thing in its turn, under its lane, so that
 * none waits for all that another has to say.
 */
final class Round {

  /** Whatever became due meanwhile waits no longer than about this, however much there is. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final DeliveryStores stores;
  private final Claims claims;
  private final Courier courier;
  private final Inquiry inquiry;
  private final InstantSource wall;
  private final String owner;

  /** Those that nobody works at just now and that have more to say. */
  private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();

  private final AtomicInteger moved = new AtomicInteger();
  private final Instant end;

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
    this.end = wall.instant().plus(LONGEST);
  }

  /** Moves on at most that many of each workspace, and returns how many it did in all. */
  int run(List<Delivery> due, int most, Workers workers) {
    byWorkspace(due).forEach((workspace, all) -> waiting.add(batch(workspace, all, most)));
    List<CompletableFuture<Void>> others =
        Stream.generate(() -> CompletableFuture.runAsync(this::work, workers.hands()))
            .limit(Math.max(0, Math.min(workers.others(), waiting.size() - 1)))
            .toList();
    work();
    await(others);
    return moved.get();
  }

  private static void await(Collection<CompletableFuture<Void>> others) {
    try {
      CompletableFuture.allOf(others.toArray(CompletableFuture<?>[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private Map<Optional<WorkspaceId>, List<Delivery>> byWorkspace(List<Delivery> due) {
    Set<PersonId> ids = due.stream().map(Delivery::to).collect(Collectors.toSet());
    Map<PersonId, Person> people =
        stores.people().findAll(ids).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return due.stream()
        .collect(
            Collectors.groupingBy(
                delivery -> workspace(delivery, Optional.ofNullable(people.get(delivery.to()))),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Optional<WorkspaceId> workspace(Delivery delivery, Optional<Person> person) {
    Optional<Account> way = delivery.aside().map(Aside::account);
    return person
        .flatMap(
            p -> way.filter(p.accounts()::contains).or(() -> p.accounts().stream().findFirst()))
        .map(Account::workspace);
  }

  private Batch batch(Optional<WorkspaceId> workspace, List<Delivery> due, int most) {
    // What leads to no workspace has no rate to keep.
    Optional<LaneLease> lane =
        workspace.map(where -> new LaneLease(stores.lanes(), where, owner, wall));
    return new Batch(due, most, lane);
  }

  private void work() {
    for (Batch batch = waiting.poll(); batch != null; batch = waiting.poll()) {
      if (turn(batch)) {
        waiting.add(batch);
      }
    }
  }

  /** Whether it is to have another one. */
  private boolean turn(Batch batch) {
    boolean more = false;
    try {
      more = step(batch);
    } finally {
      if (!more) {
        batch.close();
      }
    }
    return more;
  }

  private boolean step(Batch batch) {
    Optional<Delivery> next = batch.next();
    if (next.isEmpty() || wall.instant().isAfter(end) || !batch.mayGoOn()) {
      return false;
    }
    Progress progress = moveOn(next.get().id());
    moved.addAndGet(progress == Progress.TAKEN ? 0 : 1);
    batch.went(next.get(), progress);
    return progress != Progress.THROTTLED;
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
