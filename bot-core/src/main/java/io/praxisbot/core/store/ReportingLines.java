package io.praxisbot.core.store;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Collection;
import java.util.List;

/** Who reports to whom, one aggregate for each employee. */
public interface ReportingLines extends Aggregates<PersonId, Reporting> {

  /** Those whose current manager this is, ordered by id. */
  List<Reporting> under(PersonId manager);

  /** Those whose current manager one of these is, ordered by id. */
  List<Reporting> under(Collection<PersonId> managers);

  /** Whether that is anybody's current manager. */
  boolean leads(PersonId manager);

  /** Every employee's lines in the organization, ordered by id. */
  List<Reporting> in(OrganizationId organization);
}
