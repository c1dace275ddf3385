package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.model.Filters;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.FollowUps;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

final class MongoFollowUps extends MongoAggregates<FollowUpId, FollowUp> implements FollowUps {
  MongoFollowUps(Documents<FollowUp> documents) {
    super(documents);
  }

  @Override
  public List<FollowUp> by(PersonId manager, Instant since) {
    return since("manager", manager, since);
  }

  @Override
  public List<FollowUp> by(Collection<PersonId> managers, Instant since) {
    return documents()
        .list(
            and(
                Filters.in("manager", documents().values(managers)),
                gte("at", documents().value(since))),
            orderBy(descending("at"), ascending("_id")));
  }

  @Override
  public List<FollowUp> about(PersonId employee, Instant since) {
    return since("employee", employee, since);
  }

  @Override
  public List<FollowUp> in(OrganizationId organization, Instant from, Instant until) {
    return documents()
        .list(
            and(
                eq("organization", documents().value(organization)),
                gte("at", documents().value(from)),
                lt("at", documents().value(until))),
            ascending("at", "_id"));
  }

  private List<FollowUp> since(String role, PersonId person, Instant since) {
    return documents()
        .list(
            and(eq(role, documents().value(person)), gte("at", documents().value(since))),
            orderBy(descending("at"), ascending("_id")));
  }
}
