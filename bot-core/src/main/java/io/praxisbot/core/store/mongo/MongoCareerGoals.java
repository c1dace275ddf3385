package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CareerGoals;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

final class MongoCareerGoals extends MongoAggregates<GoalId, CareerGoal> implements CareerGoals {
  static final String SINCE = "since";

  MongoCareerGoals(Documents<CareerGoal> documents) {
    super(documents);
  }

  /** What the list is ordered by, where it has always been. */
  @Override
  void mark(CareerGoal goal, Document document) {
    document.append(SINCE, documents().value(goal.since()));
  }

  @Override
  public List<CareerGoal> of(Collection<PersonId> people) {
    return documents().list(in("person", documents().values(people)), ascending(SINCE, "_id"));
  }
}
