package io.praxisbot.core.delivery;

import io.praxisbot.core.store.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps what stands in one slot in order when something had to be tried again. The ledger is asked
 * only in these rare cases.
 */
final class SlotOrder {

  /** The order in which deliveries were meant. */
  static final Comparator<Delivery> AS_MEANT =
      Comparator.comparing(Delivery::createdAt)
          .thenComparing(Delivery::order)
          .thenComparing(delivery -> delivery.id().value());

  /** What is older than this and still not settled holds nothing up. */
  private static final Duration BACK = Duration.ofDays(2);

  private final Ledger ledger;

  SlotOrder(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What it replaces that is itself still to be sent or looked up. */
  Optional<Delivery> before(Delivery delivery) {
    return inPlace(delivery)
        ? sameSlot(delivery, delivery.createdAt().minus(BACK))
            .filter(other -> !other.settled() && AS_MEANT.compare(other, delivery) < 0)
            .findFirst()
        : Optional.empty();
  }

  /** Whether, before a repeat, a later one already stands where it would. */
  boolean overtaken(Delivery delivery) {
    return inPlace(delivery)
        && !delivery.tries().isEmpty()
        && sameSlot(delivery, delivery.createdAt())
            .anyMatch(
                other ->
                    other.state() == Delivery.State.DELIVERED
                        && AS_MEANT.compare(other, delivery) > 0);
  }

  private static boolean inPlace(Delivery delivery) {
    return delivery.place() == Delivery.Place.IN_PLACE && delivery.slot().isPresent();
  }

  private Stream<Delivery> sameSlot(Delivery delivery, Instant since) {
    Optional<SlotId> slot = delivery.slot();
    return ledger.to(delivery.to(), since).stream().filter(other -> other.slot().equals(slot));
  }
}
