package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.CadenceSettings;
import java.util.List;

final class MongoCadenceSettings extends MongoAggregates<String, CadenceSetting>
    implements CadenceSettings {
  MongoCadenceSettings(Documents<CadenceSetting> documents) {
    super(documents);
  }

  @Override
  public List<CadenceSetting> in(OrganizationId organization) {
    return documents().list(eq("organization", documents().value(organization)), ascending("_id"));
  }
}
