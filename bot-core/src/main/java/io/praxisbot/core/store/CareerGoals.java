package io.praxisbot.core.store;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The career goals. */
public interface CareerGoals extends Aggregates<GoalId, CareerGoal> {

  /** All of these people's, whatever their state, ordered by when their state began, then by id. */
  List<CareerGoal> of(Collection<PersonId> people);

  /** Those in the organization that people keep to themselves, and since when. */
  Map<GoalId, Instant> kept(OrganizationId organization);
}
