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
 * none waits for all that another has to say. Where there are more hands than one, a workspace may
 * have a few turns at once: its pace rules then, not how long one call of the platform takes.
 */
final class Round {

  /** Whatever became due meanwhile waits no longer than about this, however much there is. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /**
   * Slack takes five messages a second, and a call with all that comes before and after it may take
   * half a second.
   */
  private static final int AT_ONCE = 3;

  private final DeliveryStores stores;
  private final Claims claims;
  private final Courier courier;
  private final Inquiry inquiry;
  private final InstantSource wall;
  private final String owner;

  /** Those that have more to say, each as often as one more may work at it. */
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
  int run(List<Stored<Delivery>> due, int most, Workers workers) {
    int atOnce = Math.min(AT_ONCE, workers.others() + 1);
    List<Batch> batches =
        byWorkspace(due).entrySet().stream()
            .map(each -> batch(each.getKey(), each.getValue(), most, atOnce))
            .toList();
    for (int i = 0; i < atOnce; i++) {
      waiting.addAll(batches);
    }
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

  private Map<Optional<WorkspaceId>, List<Stored<Delivery>>> byWorkspace(
      List<Stored<Delivery>> due) {
    Set<PersonId> ids = due.stream().map(each -> each.value().to()).collect(Collectors.toSet());
    Map<PersonId, Person> people =
        stores.people().findAll(ids).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return due.stream()
        .collect(
            Collectors.groupingBy(
                each -> workspace(each.value(), Optional.ofNullable(people.get(each.value().to()))),
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

  private Batch batch(
      Optional<WorkspaceId> workspace, List<Stored<Delivery>> due, int most, int hands) {
    // What leads to no workspace has no rate to keep.
    Optional<LaneLease> lane =
        workspace.map(where -> new LaneLease(stores.lanes(), where, owner, wall));
    return new Batch(due, most, hands, lane);
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
    } catch (RuntimeException | Error fault) {
      // Those who were to work at it as well may never come, and the lane must be given back.
      while (waiting.remove(batch)) {
        batch.leave();
      }
      throw fault;
    } finally {
      if (!more) {
        batch.leave();
      }
    }
    return more;
  }

  private boolean step(Batch batch) {
    Optional<Stored<Delivery>> next = wall.instant().isAfter(end) ? Optional.empty() : batch.next();
    if (next.isEmpty()) {
      return false;
    }
    Progress progress = moveOn(next.get());
    moved.addAndGet(progress == Progress.TAKEN ? 0 : 1);
    batch.went(next.get().value(), progress);
    return progress != Progress.THROTTLED;
  }

  /** Under the version that was read: whoever wrote it since then has it. */
  private Progress moveOn(Stored<Delivery> read) {
    if (!read.value().free(wall.instant())) {
      return Progress.TAKEN;
    }
    if (read.value().started()) {
      return inquiry.lapsed(read);
    }
    return read.value().state() == Delivery.State.UNKNOWN
        ? claims.take(read).map(inquiry::resolve).orElse(Progress.TAKEN)
        : courier.send(read);
  }
}
