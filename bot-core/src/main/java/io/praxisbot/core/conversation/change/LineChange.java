package io.praxisbot.core.conversation.change;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Optional;

/** A change of an employee's reporting lines. */
public sealed interface LineChange extends Change {
  PersonId employee();

  OrganizationId organization();

  Reporting on(Reporting before);

  /** Somebody's manager is again who it was, since then; refused if it is a third by now. */
  record LineRestored(
      PersonId employee,
      OrganizationId organization,
      Optional<PersonId> before,
      Optional<PersonId> after,
      Instant at)
      implements LineChange {
    @Override
    public Reporting on(Reporting now) {
      Reporting held = Refusal.unlessLate(now.manager().equals(after), now);
      return before.map(manager -> held.resuming(manager, at)).orElseGet(() -> held.ended(at));
    }
  }

  record ManagerSet(
      PersonId employee,
      OrganizationId organization,
      PersonId manager,
      ReportingLine.SetBy by,
      Instant at)
      implements LineChange {
    @Override
    public Reporting on(Reporting before) {
      return before.under(manager, by, at);
    }
  }

  record ManagerProposed(
      PersonId employee, OrganizationId organization, PersonId manager, Instant at)
      implements LineChange {
    @Override
    public Reporting on(Reporting before) {
      return before.proposing(manager, at);
    }
  }

  /** The manager takes an employee's proposal; refused if it was withdrawn or replaced. */
  record ProposalAccepted(
      PersonId employee, OrganizationId organization, PersonId manager, Instant at)
      implements LineChange {
    @Override
    public Reporting on(Reporting before) {
      if (before.proposed().filter(line -> line.manager().equals(manager)).isEmpty()) {
        throw new Refusal("proposal-gone");
      }
      return before.under(manager, ReportingLine.SetBy.EMPLOYEE, at);
    }
  }

  /** The manager declines an employee's proposal; refused if it was withdrawn or replaced. */
  record ProposalDeclined(PersonId employee, OrganizationId organization, PersonId manager)
      implements LineChange {
    @Override
    public Reporting on(Reporting before) {
      if (before.proposed().filter(line -> line.manager().equals(manager)).isEmpty()) {
        throw new Refusal("proposal-gone");
      }
      return before.withoutProposal();
    }
  }

  /** A line that is taken back, if it still is as it was left; the one before holds again. */
  record LineTakenBack(
      PersonId employee,
      OrganizationId organization,
      PersonId manager,
      Optional<PersonId> before,
      Instant at)
      implements LineChange {
    @Override
    public Reporting on(Reporting current) {
      if (!current.manager().equals(Optional.of(manager))) {
        return current;
      }
      return before
          .map(former -> current.under(former, ReportingLine.SetBy.ADMIN, at))
          .orElseGet(() -> current.ended(at));
    }
  }
}
