package io.praxisbot.core.store;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;

/** The business goals. */
public interface BusinessGoals extends Aggregates<GoalId, BusinessGoal> {

  /** All of these people's, ordered by when their state began, then by id. */
  List<BusinessGoal> of(Collection<PersonId> people);
}
