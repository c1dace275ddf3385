package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

final class MongoOccurrences extends MongoAggregates<String, Occurrence> implements Occurrences {
  private static final String DUE_AT = "dueAt";
  private static final String CLAIMED_UNTIL = "claimedUntil";
  private static final Bson EARLIEST_FIRST = ascending(DUE_AT);

  MongoOccurrences(Documents<Occurrence> documents) {
    super(documents);
  }

  @Override
  public List<Stored<Occurrence>> due(Instant now, Instant wallNow, int limit) {
    Bson free = or(exists(CLAIMED_UNTIL, false), lte(CLAIMED_UNTIL, documents().value(wallNow)));
    return list(and(lte(DUE_AT, documents().value(now)), free), EARLIEST_FIRST, limit);
  }

  @Override
  public Optional<Occurrence> nextAfter(Instant after) {
    return documents().list(gt(DUE_AT, documents().value(after)), EARLIEST_FIRST, 1).stream()
        .findFirst();
  }

  @Override
  public List<Occurrence> of(PersonId person) {
    return documents().list(eq("person", documents().value(person)), ascending("_id"));
  }

  @Override
  public Optional<Occurrence> nextIn(OrganizationId organization, OccurrenceKind kind) {
    Bson planned =
        and(
            eq("organization", documents().value(organization)),
            eq("kind", documents().value(kind)),
            exists(DUE_AT));
    return documents().list(planned, EARLIEST_FIRST, 1).stream().findFirst();
  }

  @Override
  public int comingIn(OrganizationId organization, OccurrenceKind kind, Instant until) {
    Bson coming =
        and(
            eq("organization", documents().value(organization)),
            eq("kind", documents().value(kind)),
            lt(DUE_AT, documents().value(until)));
    return Math.toIntExact(documents().collection().countDocuments(coming));
  }

  @Override
  public List<Occurrence> in(OrganizationId organization, OccurrenceKind kind) {
    return documents()
        .list(
            and(
                eq("organization", documents().value(organization)),
                eq("kind", documents().value(kind))),
            ascending("_id"));
  }
}
