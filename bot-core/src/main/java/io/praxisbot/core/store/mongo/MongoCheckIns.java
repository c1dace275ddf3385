package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CheckIns;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

final class MongoCheckIns extends MongoAggregates<CheckInId, CheckIn> implements CheckIns {
  private static final List<Help> WANTED =
      Stream.of(Help.values()).filter(help -> help != Help.NONE).toList();

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
  public Set<PersonId> asked(Within within) {
    return people(within, attempt -> true);
  }

  @Override
  public Set<PersonId> answered(Within within) {
    return people(within, attempt -> attempt.outcome().isPresent(), exists("outcome"));
  }

  @Override
  public Set<PersonId> tried(Within within) {
    List<Object> tried =
        documents().values(Stream.of(Outcome.values()).filter(Outcome::tried).toList());
    return people(
        within,
        attempt -> attempt.outcome().filter(Outcome::tried).isPresent(),
        in("outcome", tried));
  }

  @Override
  public List<CheckIn> wantingHelp(Within within) {
    Bson wanted = and(exists("answeredAt"), in("help", documents().values(WANTED)));
    return documents().list(and(period(within), wanted), ascending("askedAt", "_id")).stream()
        .filter(checkIn -> checkIn.attempts().stream().anyMatch(a -> within.counts(checkIn, a)))
        .toList();
  }

  /**
   * By two queries at most, whatever goals are kept and since when.
   *
   * @param more what the predicate says, as a query
   */
  private Set<PersonId> people(Within within, Predicate<Attempt> which, Bson... more) {
    List<Object> kept = documents().values(within.kept().keySet());
    Set<PersonId> people = new HashSet<>();
    documents()
        .collection()
        .distinct("person", and(period(within), one(nin("goal", kept), more)), String.class)
        .map(PersonId::new)
        .into(people);
    beforeKept(within, kept, more).stream()
        .filter(c -> c.attempts().stream().anyMatch(a -> within.counts(c, a) && which.test(a)))
        .map(CheckIn::person)
        .forEach(people::add);
    return people;
  }

  /** What was asked about a goal of these, before the last of them was kept. */
  private List<CheckIn> beforeKept(Within within, List<Object> kept, Bson... more) {
    return within
        .lastKept()
        .filter(last -> last.isAfter(within.from()))
        .map(last -> and(one(in("goal", kept), more), lt("askedAt", documents().value(last))))
        .map(query -> documents().list(and(period(within), query), ascending("askedAt", "_id")))
        .orElse(List.of());
  }

  private Bson period(Within within) {
    return and(
        eq("organization", documents().value(within.organization())),
        gte("askedAt", documents().value(within.from())),
        lt("askedAt", documents().value(within.until())));
  }

  private static Bson one(Bson goals, Bson... more) {
    return elemMatch("attempts", more.length == 0 ? goals : and(goals, and(more)));
  }
}
