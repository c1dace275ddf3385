package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.BusinessGoals;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

final class MongoBusinessGoals extends MongoAggregates<GoalId, BusinessGoal>
    implements BusinessGoals {
  MongoBusinessGoals(Documents<BusinessGoal> documents) {
    super(documents);
  }

  /** What the list is ordered by, where it has always been. */
  @Override
  void mark(BusinessGoal goal, Document document) {
    document.append(MongoCareerGoals.SINCE, documents().value(goal.since()));
  }

  @Override
  public List<BusinessGoal> of(Collection<PersonId> people) {
    return documents()
        .list(in("person", documents().values(people)), ascending(MongoCareerGoals.SINCE, "_id"));
  }
}
