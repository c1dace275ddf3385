package io.praxisbot.core.table;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What one line of a table changed, to be taken back while it still is so. What has no state after
 * wasn't changed.
 *
 * @param managerBefore empty if they had none, or have the same
 * @param at when it was changed; empty of a table that was applied by an earlier version
 */
public record Trace(
    Optional<Enrolment> enrolmentBefore,
    Optional<Enrolment> enrolmentAfter,
    Optional<PersonId> managerBefore,
    Optional<PersonId> managerAfter,
    Optional<ZoneId> zoneBefore,
    Optional<ZoneId> zoneAfter,
    Optional<Instant> at) {

  /** Nothing was changed yet. */
  public static final Trace NONE =
      new Trace(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same, changed then. */
  public Trace changedAt(Instant when) {
    return new Trace(
        enrolmentBefore,
        enrolmentAfter,
        managerBefore,
        managerAfter,
        zoneBefore,
        zoneAfter,
        Optional.of(when));
  }

  /** With how somebody takes part. */
  public Trace enrolment(Enrolment before, Enrolment after) {
    return new Trace(
        Optional.of(before),
        Optional.of(after),
        managerBefore,
        managerAfter,
        zoneBefore,
        zoneAfter,
        at);
  }

  /** With somebody's manager. */
  public Trace manager(Optional<PersonId> before, PersonId after) {
    return new Trace(
        enrolmentBefore, enrolmentAfter, before, Optional.of(after), zoneBefore, zoneAfter, at);
  }

  /** With where somebody is. */
  public Trace zone(ZoneId before, ZoneId after) {
    return new Trace(
        enrolmentBefore,
        enrolmentAfter,
        managerBefore,
        managerAfter,
        Optional.of(before),
        Optional.of(after),
        at);
  }
}
