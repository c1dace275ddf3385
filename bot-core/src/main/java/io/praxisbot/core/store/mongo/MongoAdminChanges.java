package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.AdminChanges;
import java.util.List;

final class MongoAdminChanges extends MongoAggregates<String, AdminChange> implements AdminChanges {

  MongoAdminChanges(Documents<AdminChange> documents) {
    super(documents);
  }

  @Override
  public List<AdminChange> latest(OrganizationId organization, int limit) {
    return documents()
        .list(eq("organization", documents().value(organization)), descending("at"), limit);
  }
}
