package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CheckIns;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.bson.conversions.Bson;

final class MongoCheckIns extends MongoAggregates<CheckInId, CheckIn> implements CheckIns {
  MongoCheckIns(Documents<CheckIn> documents) {
    super(documents);
  }

  @Override
  public List<CheckIn> of(Collection<PersonId> people, Instant since) {
    return documents()
        .list(
            and(in("person", documents().values(people)), gte("askedAt", documents().value(since))),
            orderBy(descending("askedAt"), ascending("_id")));
  }

  @Override
  public int asked(OrganizationId organization, Instant since) {
    return count(since(organization, since));
  }

  @Override
  public int answered(OrganizationId organization, Instant since) {
    return count(and(since(organization, since), exists("answeredAt")));
  }

  /** One that had nothing to ask about asked nothing. */
  private Bson since(OrganizationId organization, Instant since) {
    return and(
        eq("organization", documents().value(organization)),
        gte("askedAt", documents().value(since)),
        exists("attempts.0"));
  }

  /** People, not check-ins: one may have been asked twice. */
  private int count(Bson filter) {
    return documents()
        .collection()
        .distinct("person", filter, String.class)
        .into(new HashSet<>())
        .size();
  }
}
