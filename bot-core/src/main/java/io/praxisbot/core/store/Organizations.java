package io.praxisbot.core.store;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The organizations. */
public interface Organizations extends Aggregates<OrganizationId, Organization> {

  /** At most so many after that one, in the order of ids; the first ones if there is none. */
  List<Organization> after(Optional<OrganizationId> last, int limit);

  /** At most so many in which an admin is to be looked for by that wall time, longest due first. */
  List<Organization> seekingAdmin(Instant wallNow, int limit);
}
