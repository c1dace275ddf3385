package io.praxisbot.core.store;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The check-ins. */
public interface CheckIns extends Aggregates<CheckInId, CheckIn> {

  /** These people's check-ins asked at or after that instant, newest first, in one query. */
  List<CheckIn> of(Collection<PersonId> people, Instant since);

  /** How many of an organization's people were asked something at or after that instant. */
  int asked(OrganizationId organization, Instant since);

  /** How many of those answered it. */
  int answered(OrganizationId organization, Instant since);
}
