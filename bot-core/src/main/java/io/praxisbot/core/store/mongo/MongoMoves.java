package io.praxisbot.core.store.mongo;

import io.praxisbot.core.people.Move;
import io.praxisbot.core.store.Moves;
import io.praxisbot.core.store.Stored;
import java.util.Optional;

final class MongoMoves extends MongoAggregates<String, Move> implements Moves {
  MongoMoves(Documents<Move> documents) {
    super(documents);
  }

  @Override
  public Optional<Stored<Move>> any() {
    return Optional.ofNullable(documents().collection().find().first()).map(this::stored);
  }

  @Override
  public void remove(String id) {
    documents().collection().deleteOne(documents().byId(id));
  }
}
