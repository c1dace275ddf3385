package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.Move;
import io.praxisbot.core.store.Moves;
import java.util.List;
import org.bson.Document;

final class MongoMoves extends MongoAggregates<String, Move> implements Moves {
  MongoMoves(Documents<Move> documents) {
    super(documents);
  }

  @Override
  public List<Move> all() {
    return documents().list(new Document(), ascending("_id"));
  }

  @Override
  public void remove(String id) {
    documents().collection().deleteOne(documents().byId(id));
  }
}
