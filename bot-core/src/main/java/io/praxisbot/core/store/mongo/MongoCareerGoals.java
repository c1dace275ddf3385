package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CareerGoals;
import java.util.Collection;
import java.util.List;

final class MongoCareerGoals extends MongoAggregates<GoalId, CareerGoal> implements CareerGoals {
  MongoCareerGoals(Documents<CareerGoal> documents) {
    super(documents);
  }

  @Override
  public List<CareerGoal> of(Collection<PersonId> people) {
    return documents().list(in("person", documents().values(people)), ascending("since", "_id"));
  }
}
