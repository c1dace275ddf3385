package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Organizations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

final class MongoOrganizations extends MongoAggregates<OrganizationId, Organization>
    implements Organizations {
  static final String ADMIN_SOUGHT_AT = "adminSoughtAt";

  MongoOrganizations(Documents<Organization> documents) {
    super(documents);
  }

  @Override
  public List<Organization> after(Optional<OrganizationId> last, int limit) {
    Bson left = last.map(id -> gt("_id", documents().value(id))).orElseGet(Filters::empty);
    return documents().list(left, ascending("_id"), limit);
  }

  @Override
  public List<Organization> seekingAdmin(Instant wallNow, int limit) {
    return documents()
        .list(lte(ADMIN_SOUGHT_AT, documents().value(wallNow)), ascending(ADMIN_SOUGHT_AT), limit);
  }
}
