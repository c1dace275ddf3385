package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.lt;

import io.praxisbot.core.store.Redemptions;
import java.time.Instant;

/** What was used, under its name: the unique id is what makes the first one the only one. */
final class MongoRedemptions implements Redemptions {
  static final String UNTIL = "until";

  private final Documents<Redemption> documents;

  MongoRedemptions(Documents<Redemption> documents) {
    this.documents = documents;
  }

  @Override
  public boolean redeem(Redemption redemption, Instant wallNow) {
    documents.collection().deleteMany(lt(UNTIL, documents.value(wallNow)));
    return documents.insert(documents.written(redemption, 1));
  }
}
