package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CheckIns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return people(within, attempt(within));
  }

  @Override
  public Set<PersonId> answered(Within within) {
    return people(within, attempt(within, exists("outcome")));
  }

  @Override
  public Set<PersonId> tried(Within within) {
    List<Object> tried =
        documents().values(Stream.of(Outcome.values()).filter(Outcome::tried).toList());
    return people(within, attempt(within, in("outcome", tried)));
  }

  @Override
  public List<CheckIn> wantingHelp(Within within) {
    return documents()
        .list(
            and(
                period(within),
                attempt(within),
                exists("answeredAt"),
                in("help", documents().values(WANTED))),
            ascending("askedAt", "_id"));
  }

  private Set<PersonId> people(Within within, Bson attempt) {
    return documents()
        .collection()
        .distinct("person", and(period(within), attempt), String.class)
        .map(PersonId::new)
        .into(new HashSet<>());
  }

  private Bson period(Within within) {
    return and(
        eq("organization", documents().value(within.organization())),
        gte("askedAt", documents().value(within.from())),
        lt("askedAt", documents().value(within.until())));
  }

  /** Of a goal that is kept, only what was asked before it was. */
  private Bson attempt(Within within, Bson... more) {
    Map<Instant, List<GoalId>> keptSince =
        within.kept().entrySet().stream()
            .filter(kept -> kept.getValue().isBefore(within.until()))
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
    List<GoalId> all = keptSince.values().stream().flatMap(List::stream).toList();
    List<Bson> counted = new ArrayList<>();
    counted.add(one(nin("goal", documents().values(all)), more));
    keptSince.forEach(
        (since, goals) -> {
          if (since.isAfter(within.from())) {
            Bson about = one(in("goal", documents().values(goals)), more);
            counted.add(and(lt("askedAt", documents().value(since)), about));
          }
        });
    return or(counted);
  }

  private static Bson one(Bson goals, Bson... more) {
    return elemMatch("attempts", more.length == 0 ? goals : and(goals, and(more)));
  }
}
