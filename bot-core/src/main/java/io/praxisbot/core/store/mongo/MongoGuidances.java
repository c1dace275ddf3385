package io.praxisbot.core.store.mongo;

import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Guidances;

final class MongoGuidances extends MongoAggregates<PersonId, Guidance> implements Guidances {
  MongoGuidances(Documents<Guidance> documents) {
    super(documents);
  }
}
