package io.praxisbot.core.store.mongo;

import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.store.Replans;
import io.praxisbot.core.store.Stored;
import java.util.Optional;

final class MongoReplans extends MongoAggregates<String, Replan> implements Replans {
  MongoReplans(Documents<Replan> documents) {
    super(documents);
  }

  @Override
  public Optional<Stored<Replan>> any() {
    return Optional.ofNullable(documents().collection().find().first()).map(this::stored);
  }

  @Override
  public void remove(String id) {
    documents().collection().deleteOne(documents().byId(id));
  }
}
