package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CareerGoals;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

final class MongoCareerGoals extends MongoAggregates<GoalId, CareerGoal> implements CareerGoals {
  static final String SINCE = "since";
  static final String KEPT = "keptSince";

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

  @Override
  public Map<GoalId, Instant> kept(OrganizationId organization) {
    Map<GoalId, Instant> kept = new HashMap<>();
    documents()
        .list(
            and(exists(KEPT), eq("organization", documents().value(organization))),
            ascending(SINCE, "_id"))
        .forEach(goal -> goal.keptSince().ifPresent(since -> kept.put(goal.id(), since)));
    return kept;
  }
}
