package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Intakes;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.table.Intake;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * Tables, with a field more while there is something to do, and others for what may be forgotten
 * and what may not.
 */
final class MongoIntakes extends MongoAggregates<String, Intake> implements Intakes {
  static final String UNDER_WAY = "underWay";
  static final String APPLIED_IN = "appliedIn";
  static final String PASSING_SINCE = "passingSince";

  MongoIntakes(Documents<Intake> documents) {
    super(documents);
  }

  @Override
  void mark(Intake intake, Document document) {
    if (intake.underWay()) {
      document.append(UNDER_WAY, intake.id());
    }
    if (intake.passing()) {
      document.append(PASSING_SINCE, documents().value(intake.at()));
    } else {
      document.append(APPLIED_IN, documents().value(intake.organization()));
    }
  }

  @Override
  public List<Stored<Intake>> underWay(int limit) {
    return list(gt(UNDER_WAY, ""), ascending(UNDER_WAY), limit);
  }

  @Override
  public List<Stored<Intake>> applied(OrganizationId organization, int limit) {
    return list(eq(APPLIED_IN, documents().value(organization)), ascending("_id"), limit);
  }

  @Override
  public List<Stored<Intake>> passedBefore(Instant before, int limit) {
    return list(lt(PASSING_SINCE, documents().value(before)), ascending(PASSING_SINCE), limit);
  }

  @Override
  public void remove(String id) {
    documents().collection().deleteOne(documents().byId(id));
  }
}
