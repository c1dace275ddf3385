package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
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

  /** How many proactive messages the person got or will get, created at or after that instant. */
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
}
