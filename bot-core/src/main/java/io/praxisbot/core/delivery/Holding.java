package io.praxisbot.core.delivery;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Lets go what was held until a time of somebody's day. Any number of replicas may do it at once,
 * and at any moment stop: what is let go is due, and what isn't stays held.
 */
public final class Holding {

  private static final int ROUND = 100;

  private final Ledger ledger;
  private final InstantSource wall;

  public Holding(Ledger ledger, InstantSource wall) {
    this.ledger = ledger;
    this.wall = wall;
  }

  /**
   * Lets go of what was held until that business time; a bounded number.
   *
   * @return how much that was
   */
  public int release(Instant businessNow) {
    return (int) ledger.held(businessNow, ROUND).stream().filter(this::release).count();
  }

  /**
   * Whoever writes is awake, and what came before is said before they are answered.
   *
   * @return what is due by that, in order
   */
  public List<DeliveryKey> releaseFor(PersonId person) {
    return ledger.heldFor(person).stream()
        .filter(this::release)
        .map(held -> held.value().id())
        .toList();
  }

  /** The business time until which anything is held first. */
  public Optional<Instant> next() {
    return ledger.nextHeld();
  }

  /** False if somebody else did. */
  private boolean release(Stored<Delivery> held) {
    return ledger.replace(held, held.value().dueFrom(wall.instant()));
  }
}
