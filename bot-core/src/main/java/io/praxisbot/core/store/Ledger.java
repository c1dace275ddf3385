package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every outgoing message, written before its first attempt. */
public interface Ledger extends Aggregates<DeliveryKey, Delivery> {

  /**
   * What is due at that wall time, claimed by nobody or by a claim that has lapsed; in the order in
   * which it was created, to be claimed as it was read.
   */
  default List<Stored<Delivery>> due(Instant wallNow, int limit) {
    return due(wallNow, limit, Set.of());
  }

  /** As {@link #due(Instant, int)}, of other organizations than those. */
  List<Stored<Delivery>> due(Instant wallNow, int limit, Set<OrganizationId> except);

  /** Whether anything is due or claimed at that wall time. */
  boolean busy(Instant wallNow);

  /** At most so many that were held until that business time, those that waited longest first. */
  List<Stored<Delivery>> held(Instant businessNow, int limit);

  /** What is held for that person, in the order in which it was created. */
  List<Stored<Delivery>> heldFor(PersonId person);

  /** The first business time until which anything is held. */
  Optional<Instant> nextHeld();

  /**
   * How many proactive messages the person got or will get, created or held until that instant or
   * later.
   */
  int proactiveTo(PersonId person, Instant since);

  /** A person's deliveries created at or after that instant, oldest first. */
  List<Delivery> to(PersonId person, Instant since);

  /**
   * How many of an organization's messages, created at or after that instant, never arrived, or
   * nobody knows whether they did.
   */
  int failedIn(OrganizationId organization, Instant since);

  /** At most so many of those, newest first. */
  List<Delivery> failed(OrganizationId organization, Instant since, int limit);

  /**
   * When the last of those was written that arrived as a new direct message, for each of these
   * people whom one reached; of what was created at or after that instant.
   */
  Map<PersonId, Instant> arrived(Collection<PersonId> people, Instant since);

  /**
   * Of those slots, the ones for which something was written to these people since that instant.
   */
  Set<SlotId> placed(Collection<PersonId> people, Collection<SlotId> slots, Instant since);
}
