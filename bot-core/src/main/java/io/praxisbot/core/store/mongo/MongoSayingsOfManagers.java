package io.praxisbot.core.store.mongo;

import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.SayingsOfManagers;

final class MongoSayingsOfManagers extends MongoAggregates<PersonId, Sayings>
    implements SayingsOfManagers {
  MongoSayingsOfManagers(Documents<Sayings> documents) {
    super(documents);
  }
}
