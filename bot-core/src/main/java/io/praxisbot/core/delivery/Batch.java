package io.praxisbot.core.delivery;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * What one workspace has to say in a round. Some may be on their way at once, each to somebody
 * else: what one person gets stays in order.
 */
final class Batch {

  // All that changes is guarded by this.
  private final Deque<Stored<Delivery>> due;
  private final Optional<LaneLease> lane;
  private final Set<PersonId> waiting = new HashSet<>();
  private final Set<PersonId> underWay = new HashSet<>();
  private int left;
  private int hands;
  private boolean over;

  /** Whether updates may go; empty until it was asked. */
  private Optional<Boolean> updates = Optional.empty();

  /**
   * @param most how many may go in the round
   * @param hands how many work at it; each {@linkplain #leave leaves} in the end
   * @param lane under which they go; empty if they lead nowhere
   */
  Batch(Collection<Stored<Delivery>> due, int most, int hands, Optional<LaneLease> lane) {
    this.due = new ArrayDeque<>(due);
    this.left = most;
    this.hands = hands;
    this.lane = lane;
  }

  /**
   * The next that may go in this round, while the lane, if there is one, is ours for one more call.
   * Whoever gets it says {@linkplain #went how it went}.
   */
  synchronized Optional<Stored<Delivery>> next() {
    // What is under way counts as if it had moved on, or the round would get too long.
    Optional<Stored<Delivery>> next =
        over || left <= underWay.size() ? Optional.empty() : firstThatMayGo();
    over |= next.isPresent() && !mayGoOn();
    return over ? Optional.empty() : next.map(this::sentOff);
  }

  /** How one went. */
  synchronized void went(Delivery delivery, Progress progress) {
    underWay.remove(delivery.to());
    left -= progress == Progress.TAKEN ? 0 : 1;
    over |= progress == Progress.THROTTLED;
    if (progress != Progress.SETTLED) {
      waiting.add(delivery.to());
      updates = Optional.empty();
    }
  }

  /** Whoever leaves last gives the lane back. */
  synchronized void leave() {
    if (--hands == 0) {
      lane.ifPresent(LaneLease::close);
    }
  }

  private Stored<Delivery> sentOff(Stored<Delivery> next) {
    underWay.add(next.value().to());
    return next;
  }

  private Optional<Stored<Delivery>> firstThatMayGo() {
    Iterator<Stored<Delivery>> all = due.iterator();
    while (all.hasNext()) {
      Stored<Delivery> next = all.next();
      if (underWay.contains(next.value().to())) {
        continue;
      }
      all.remove();
      if (mayGo(next.value())) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private boolean mayGoOn() {
    return lane.map(LaneLease::holdsForACall).orElse(true);
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
