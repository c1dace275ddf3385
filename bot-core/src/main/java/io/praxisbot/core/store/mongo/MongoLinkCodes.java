package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.lt;

import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.store.LinkCodes;
import java.time.Instant;

final class MongoLinkCodes extends MongoAggregates<String, LinkCode> implements LinkCodes {
  static final String UNTIL = "until";

  MongoLinkCodes(Documents<LinkCode> documents) {
    super(documents);
  }

  @Override
  public void forget(Instant wallBefore) {
    documents().collection().deleteMany(lt(UNTIL, documents().value(wallBefore)));
  }
}
