package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that a person learned and told outside of a check-in, at any time. What is told in a
 * check-in stays with it.
 *
 * @param at when it was told
 */
public record LearningEntry(
    LearningId id, PersonId person, OrganizationId organization, Instant at, Learning learning) {

  /** With the learning told anew; what the manager may read of it remembers when it changed. */
  public LearningEntry changing(UnaryOperator<Learning> change, Instant now) {
    Learning next = change.apply(learning);
    Optional<Learning> before = Optional.of(learning);
    return new LearningEntry(id, person, organization, at, next.after(before, now));
  }
}
