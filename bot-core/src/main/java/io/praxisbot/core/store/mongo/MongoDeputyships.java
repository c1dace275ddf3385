package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Deputyships;
import java.util.List;

final class MongoDeputyships extends MongoAggregates<PersonId, Deputyship> implements Deputyships {
  static final String DEPUTY = "current.person";

  MongoDeputyships(Documents<Deputyship> documents) {
    super(documents);
  }

  @Override
  public List<Deputyship> of(PersonId deputy) {
    return documents().list(eq(DEPUTY, documents().value(deputy)), ascending("_id"));
  }

  @Override
  public List<Deputyship> in(OrganizationId organization) {
    return documents().list(eq("organization", documents().value(organization)), ascending("_id"));
  }
}
