package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Digests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class MongoDigests extends MongoAggregates<DigestId, Digest> implements Digests {

  private static final String ON_DEMAND = Digest.ON_DEMAND.replace(".", "[.]");

  MongoDigests(Documents<Digest> documents) {
    super(documents);
  }

  @Override
  public Optional<Digest> latestOf(PersonId manager) {
    return documents()
        .list(
            and(eq("manager", documents().value(manager)), not(regex("_id", ON_DEMAND))),
            descending("until", "_id"),
            1)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Digest> newestOf(PersonId manager) {
    return documents()
        .list(eq("manager", documents().value(manager)), descending("until", "_id"), 1)
        .stream()
        .findFirst();
  }

  @Override
  public List<Digest> covering(PersonId member, Instant askedAt) {
    Object asked = documents().value(askedAt);
    return documents()
        .list(
            and(eq("members", documents().value(member)), lte("since", asked), gt("until", asked)),
            ascending("until", "_id"));
  }

  @Override
  public List<Digest> over(PersonId member, Instant after) {
    return documents()
        .list(
            and(eq("members", documents().value(member)), gt("until", documents().value(after))),
            ascending("until", "_id"));
  }
}
