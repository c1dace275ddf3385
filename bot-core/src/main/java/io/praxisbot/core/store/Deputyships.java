package io.praxisbot.core.store;

import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.List;

/** Who stands in for whom, one aggregate for each manager who ever named somebody. */
public interface Deputyships extends Aggregates<PersonId, Deputyship> {

  /** Those whose current deputy that is, over or not, ordered by id. */
  List<Deputyship> of(PersonId deputy);

  /** All of the organization, ordered by id. */
  List<Deputyship> in(OrganizationId organization);
}
