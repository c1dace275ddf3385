package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.store.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which check-ins never reached anybody, so that nobody is named for not having answered them. Sent
 * and not known to have arrived is as good as that.
 */
final class Undelivered {

  /** The view of a check-in's first question. */
  private static final String QUESTION = "checkin";

  /** A quarter of a year of weeks: whoever was silent for longer was so for long enough. */
  private static final int LATEST = 13;

  /** What was on the table may be settled first, by a message of its own. */
  private static final int FIRST_MESSAGES = 2;

  private final Ledger ledger;

  Undelivered(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Of those that weren't answered; one query. What the ledger doesn't know, somebody asked for.
   *
   * @param checkIns of some people, each one's newest first
   */
  Set<CheckInId> among(Collection<List<CheckIn>> checkIns) {
    Map<DeliveryKey, CheckInId> keys = new HashMap<>();
    checkIns.forEach(
        ofOne ->
            ofOne.stream()
                .filter(c -> !c.answered() && !c.attempts().isEmpty())
                .limit(LATEST)
                .forEach(c -> keys(c).forEach(key -> keys.put(key, c.id()))));
    return keys.isEmpty()
        ? Set.of()
        : ledger.findAll(keys.keySet()).stream()
            .filter(Undelivered::isLost)
            .map(delivery -> keys.get(delivery.id()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<DeliveryKey> keys(CheckIn checkIn) {
    String turn =
        Occurrence.turnId(checkIn.person(), OccurrenceKind.CHECK_IN, checkIn.period().start());
    return Stream.iterate(0, message -> message < FIRST_MESSAGES, message -> message + 1)
        .map(message -> new DeliveryKey(turn + "#" + message));
  }

  private static boolean isLost(Delivery delivery) {
    return delivery.view().equals(QUESTION)
        && delivery.place() == Delivery.Place.NEW
        && (delivery.failed() || delivery.held() || delivery.state() == Delivery.State.WITHHELD);
  }
}
