package io.praxisbot.core.followup;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a manager did about a gap.
 *
 * @param about the kind of gap it answers
 * @param undoneAt when the manager took it back; empty if it stands
 */
public record FollowUp(
    FollowUpId id,
    OrganizationId organization,
    PersonId manager,
    PersonId employee,
    GapKind about,
    Kind kind,
    Instant at,
    Optional<Instant> undoneAt) {

  /** What was done. */
  public enum Kind {
    TALKED,
    /** Comes back in a week. */
    NOT_NOW
  }

  public FollowUp undone(Instant when) {
    return new FollowUp(
        id, organization, manager, employee, about, kind, at, undoneAt.or(() -> Optional.of(when)));
  }
}
