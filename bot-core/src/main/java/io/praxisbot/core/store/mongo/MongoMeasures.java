package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Measures;
import java.util.Collection;
import java.util.List;

final class MongoMeasures extends MongoAggregates<MeasureId, Measure> implements Measures {
  MongoMeasures(Documents<Measure> documents) {
    super(documents);
  }

  @Override
  public List<Measure> of(Collection<PersonId> people) {
    return documents().list(in("person", documents().values(people)), ascending("since", "_id"));
  }
}
