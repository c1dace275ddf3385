package io.praxisbot.core.store.mongo;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Organizations;

final class MongoOrganizations extends MongoAggregates<OrganizationId, Organization>
    implements Organizations {
  MongoOrganizations(Documents<Organization> documents) {
    super(documents);
  }
}
