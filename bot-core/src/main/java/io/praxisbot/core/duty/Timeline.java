package io.praxisbot.core.duty;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves the business clock ahead, and lets everything happen that falls due on the way, at its own
 * time. While it does, this process's ticks rest, so that nothing is still under way at an earlier
 * time when the clock moves on.
 */
public final class Timeline {

  /** How far the clock moves at once, so that it ends. */
  public static final Duration FURTHEST = Duration.ofDays(366);

  private static final int MOST_ROUNDS = 10_000;
  private static final Duration MOST_WAITING = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final int SHOWN = 20;

  private final Stores stores;
  private final BusinessClock business;
  private final InstantSource wall;
  private final List<Duty> duties;
  private final AtomicBoolean moving = new AtomicBoolean();
  private final ReadWriteLock ticksOrMoves = new ReentrantReadWriteLock();

  /**
   * @param duties in the order in which one gives rise to the next
   */
  public Timeline(Stores stores, BusinessClock business, InstantSource wall, List<Duty> duties) {
    this.stores = stores;
    this.business = business;
    this.wall = wall;
    this.duties = List.copyOf(duties);
  }

  /** The same duty for a ticker of this process: it rests while the clock is being moved. */
  public Duty resting(Duty duty) {
    return new Resting(duty);
  }

  /**
   * Moves the clock there, stopping at each instant at which something falls due, and answers once
   * every due delivery has an outcome or a time at which it is tried again. Other replicas tick on
   * meanwhile; what they have claimed they finish at their own pace.
   */
  public Advance advanceTo(Instant target) {
    if (!moving.compareAndSet(false, true)) {
      return new Advance.Busy();
    }
    ticksOrMoves.writeLock().lock();
    try {
      return move(target);
    } finally {
      ticksOrMoves.writeLock().unlock();
      moving.set(false);
    }
  }

  /** The next instant at which something is planned or let go, and what. */
  public Optional<Upcoming> next() {
    Optional<Instant> planned =
        stores.occurrences().nextAfter(business.instant()).flatMap(Occurrence::dueAt);
    Optional<Instant> held = stores.ledger().nextHeld().filter(business.instant()::isBefore);
    return Stream.concat(planned.stream(), held.stream())
        .min(Comparator.naturalOrder())
        .flatMap(this::upcoming);
  }

  private Optional<Upcoming> upcoming(Instant at) {
    List<Occurrence> planned =
        stores.occurrences().due(at, wall.instant(), SHOWN).stream()
            .map(Stored::value)
            .filter(o -> o.dueAt().equals(Optional.of(at)))
            .toList();
    List<PersonId> told =
        stores.ledger().held(at, SHOWN).stream().map(held -> held.value().to()).distinct().toList();
    Map<PersonId, Person> people =
        stores
            .people()
            .findAll(
                Stream.concat(planned.stream().map(Occurrence::person), told.stream())
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    List<Upcoming.Item> what =
        planned.stream()
            .flatMap(
                o ->
                    Optional.ofNullable(people.get(o.person())).stream()
                        .map(person -> new Upcoming.Item(o.kind(), person)))
            .toList();
    List<Person> theirs =
        told.stream().flatMap(id -> Optional.ofNullable(people.get(id)).stream()).toList();
    return what.isEmpty() && theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Upcoming(at, what, theirs));
  }

  private Advance move(Instant target) {
    Instant now = business.instant();
    if (!target.isAfter(now)) {
      return new Advance.NotAhead(now);
    }
    if (target.isAfter(now.plus(FURTHEST))) {
      return new Advance.TooFar();
    }
    settle();
    for (Optional<Instant> next = nextUntil(target); next.isPresent(); next = nextUntil(target)) {
      business.advanceTo(next.get());
      settle();
    }
    business.advanceTo(target);
    settle();
    return new Advance.Reached(business.instant());
  }

  private Optional<Instant> nextUntil(Instant target) {
    Instant now = business.instant();
    return duties.stream()
        .flatMap(duty -> duty.next(now).stream())
        .min(Instant::compareTo)
        .filter(at -> !at.isAfter(target));
  }

  /** Runs every duty until none has anything left, and waits for what others are sending. */
  private void settle() {
    runAll();
    Instant patience = wall.instant().plus(MOST_WAITING);
    while (stores.ledger().busy(wall.instant()) && wall.instant().isBefore(patience)) {
      pause();
      runAll();
    }
  }

  private void runAll() {
    for (int i = 0; i < MOST_ROUNDS; i++) {
      Instant now = business.instant();
      if (duties.stream().mapToInt(duty -> duty.run(now)).sum() == 0) {
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the clock was moving", stopped);
    }
  }

  private final class Resting implements Duty {
    private final Duty duty;

    Resting(Duty duty) {
      this.duty = duty;
    }

    @Override
    public String name() {
      return duty.name();
    }

    @Override
    public int run(Instant now) {
      if (!ticksOrMoves.readLock().tryLock()) {
        return 0;
      }
      try {
        return duty.run(business.instant());
      } finally {
        ticksOrMoves.readLock().unlock();
      }
    }
  }
}
