package io.praxisbot.core.delivery;

import io.praxisbot.core.people.PersonId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What one workspace has to say in a round. Used by one thread at a time. */
final class Batch implements AutoCloseable {

  private final Deque<Delivery> due;
  private final Optional<LaneLease> lane;
  private final Set<PersonId> waiting = new HashSet<>();
  private int left;

  /** Whether updates may go; empty until it was asked. */
  private Optional<Boolean> updates = Optional.empty();

  /**
   * @param most how many may go in the round
   * @param lane under which they go; empty if they lead nowhere
   */
  Batch(Collection<Delivery> due, int most, Optional<LaneLease> lane) {
    this.due = new ArrayDeque<>(due);
    this.left = most;
    this.lane = lane;
  }

  /** The next that may go in this round. */
  Optional<Delivery> next() {
    Delivery next = left > 0 ? due.poll() : null;
    while (next != null && !mayGo(next)) {
      next = due.poll();
    }
    return Optional.ofNullable(next);
  }

  /** Whether the lane, if there is one, is ours for one more call. */
  boolean mayGoOn() {
    return lane.map(LaneLease::holdsForACall).orElse(true);
  }

  /** How the last one went. */
  void went(Delivery delivery, Progress progress) {
    left -= progress == Progress.TAKEN ? 0 : 1;
    if (progress != Progress.SETTLED) {
      waiting.add(delivery.to());
      updates = Optional.empty();
    }
  }

  @Override
  public void close() {
    lane.ifPresent(LaneLease::close);
  }

  private boolean mayGo(Delivery delivery) {
    return !waiting.contains(delivery.to())
        && (delivery.place() == Delivery.Place.NEW || updatesMayGo());
  }

  private boolean updatesMayGo() {
    boolean open = updates.orElseGet(() -> lane.map(LaneLease::takesUpdates).orElse(true));
    updates = Optional.of(open);
    return open;
  }
}
