package io.praxisbot.core.store;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is planned next, one for each person and kind. */
public interface Occurrences extends Aggregates<String, Occurrence> {

  /**
   * What is due at that business time and claimed by nobody at that wall time, the earliest first.
   */
  List<Stored<Occurrence>> due(Instant now, Instant wallNow, int limit);

  /** The earliest one planned after that business time. */
  Optional<Occurrence> nextAfter(Instant after);

  /** All of a person's. */
  List<Occurrence> of(PersonId person);

  /** The earliest of that kind in an organization. */
  Optional<Occurrence> nextIn(OrganizationId organization, OccurrenceKind kind);

  /** How many of that kind an organization has before that business time. */
  int comingIn(OrganizationId organization, OccurrenceKind kind, Instant until);

  /** All of that kind in an organization. */
  List<Occurrence> in(OrganizationId organization, OccurrenceKind kind);
}
