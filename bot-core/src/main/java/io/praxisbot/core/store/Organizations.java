package io.praxisbot.core.store;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import java.time.Instant;
import java.util.List;

/** The organizations. */
public interface Organizations extends Aggregates<OrganizationId, Organization> {

  /** At most so many in which an admin is to be looked for by that wall time, longest due first. */
  List<Organization> seekingAdmin(Instant wallNow, int limit);
}
