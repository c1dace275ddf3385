package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.praxisbot.core.store.IntakePages;
import io.praxisbot.core.table.IntakePage;

final class MongoIntakePages extends MongoAggregates<String, IntakePage> implements IntakePages {

  MongoIntakePages(Documents<IntakePage> documents) {
    super(documents);
  }

  @Override
  public void removeOf(String intake) {
    documents().collection().deleteMany(eq("intake", documents().value(intake)));
  }
}
