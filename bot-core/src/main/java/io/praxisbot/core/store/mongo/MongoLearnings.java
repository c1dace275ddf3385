package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Learnings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

final class MongoLearnings extends MongoAggregates<LearningId, LearningEntry> implements Learnings {
  MongoLearnings(Documents<LearningEntry> documents) {
    super(documents);
  }

  @Override
  public List<LearningEntry> of(Collection<PersonId> people, Instant since) {
    return documents()
        .list(
            and(in("person", documents().values(people)), gte("at", documents().value(since))),
            orderBy(descending("at"), ascending("_id")));
  }
}
