package io.praxisbot.core.store;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What managers did about gaps. */
public interface FollowUps extends Aggregates<FollowUpId, FollowUp> {

  /** What this manager did at or after that instant, newest first. */
  List<FollowUp> by(PersonId manager, Instant since);

  /** What any of these did at or after that instant, newest first. */
  List<FollowUp> by(Collection<PersonId> managers, Instant since);

  /** What any manager did about this employee at or after that instant, newest first. */
  List<FollowUp> about(PersonId employee, Instant since);

  /** What managers did in the organization from that instant on and before the other. */
  List<FollowUp> in(OrganizationId organization, Instant from, Instant until);
}
