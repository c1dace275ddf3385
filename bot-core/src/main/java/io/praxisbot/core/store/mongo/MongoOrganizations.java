package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Organizations;
import java.time.Instant;
import java.util.List;

final class MongoOrganizations extends MongoAggregates<OrganizationId, Organization>
    implements Organizations {
  static final String ADMIN_SOUGHT_AT = "adminSoughtAt";

  MongoOrganizations(Documents<Organization> documents) {
    super(documents);
  }

  @Override
  public List<Organization> seekingAdmin(Instant wallNow, int limit) {
    return documents()
        .list(lte(ADMIN_SOUGHT_AT, documents().value(wallNow)), ascending(ADMIN_SOUGHT_AT), limit);
  }
}
