package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.OneOnOnes;
import java.util.List;
import org.bson.Document;

/** With both of the two in one field, so that either finds theirs by one index. */
final class MongoOneOnOnes extends MongoAggregates<OneOnOneId, OneOnOne> implements OneOnOnes {
  static final String BOTH = "both";

  MongoOneOnOnes(Documents<OneOnOne> documents) {
    super(documents);
  }

  @Override
  void mark(OneOnOne pair, Document document) {
    document.append(BOTH, documents().values(List.of(pair.manager(), pair.employee())));
  }

  @Override
  public List<OneOnOne> of(PersonId person) {
    return documents().list(eq(BOTH, documents().value(person)), ascending("_id"));
  }
}
