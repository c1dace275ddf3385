package io.praxisbot.core.followup;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a manager did about a gap.
 *
 * @param about the kind of gap it answers
 * @param by until when it is promised; of a promise alone
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
    Optional<LocalDate> by,
    Optional<Instant> undoneAt) {

  /** What was done. */
  public enum Kind {
    TALKED,
    /** It stands on the agenda of the next talk. */
    ONE_ON_ONE,
    SUGGESTED,
    /** Something by a date. */
    PROMISED,
    ENCOURAGED,
    /** Comes back in a week. */
    NOT_NOW
  }

  /** Whether it is a promise that stands. */
  public boolean promise() {
    return kind == Kind.PROMISED && undoneAt.isEmpty();
  }

  /** The same, done by whoever that manager turned out to be. */
  public FollowUp by(PersonId other) {
    return new FollowUp(id, organization, other, employee, about, kind, at, by, undoneAt);
  }

  public FollowUp undone(Instant when) {
    return new FollowUp(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt.or(() -> Optional.of(when)));
  }
}
