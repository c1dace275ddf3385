package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.store.Intakes;
import io.praxisbot.core.table.Intake;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Tables, with a field more while there is something to do, and another once there isn't. */
final class MongoIntakes extends MongoAggregates<String, Intake> implements Intakes {
  static final String UNDER_WAY = "underWay";
  static final String PASSING_SINCE = "passingSince";

  MongoIntakes(Documents<Intake> documents) {
    super(documents);
  }

  @Override
  void mark(Intake intake, Document document) {
    if (intake.underWay()) {
      document.append(UNDER_WAY, true);
    }
    if (intake.passing()) {
      document.append(PASSING_SINCE, documents().value(intake.at()));
    }
  }

  @Override
  public Optional<Intake> underWay() {
    return documents().first(documents().collection().find(eq(UNDER_WAY, true)));
  }

  @Override
  public List<Intake> passedBefore(Instant before, int limit) {
    return documents()
        .list(lt(PASSING_SINCE, documents().value(before)), ascending(PASSING_SINCE), limit);
  }

  @Override
  public void remove(String id) {
    documents().collection().deleteOne(documents().byId(id));
  }
}
