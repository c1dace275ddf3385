package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.Comparator.naturalOrder;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.Delivery.Place;
import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Deliveries. A due time, and a place in the queue, are there only while one is open, so the
 * indexes on them hold open ones.
 */
final class MongoLedger extends MongoAggregates<DeliveryKey, Delivery> implements Ledger {
  static final String DUE_AT = "dueAt";
  static final String CLAIM_UNTIL = "claim.until";

  /** One text that sorts as {@link #AS_CREATED}: a sparse index can't have several fields. */
  static final String QUEUED = "queued";

  /** Organization and time of what never arrived, or nobody knows of; absent of all else. */
  static final String FAILED = "failed";

  /** Until when it is held, then its place in the queue; absent of what isn't. */
  static final String HELD = "held";

  /** For whom it is held, then its place in the queue. */
  static final String HELD_FOR = "heldFor";

  /** Hardly anything is held for longer, and what is may weigh in the week of its creation. */
  private static final Duration LONGEST_HELD = Duration.ofDays(61);

  /** What is left comes at its time. */
  private static final int MOST_FOR_ONE = 100;

  private static final String CREATED_AT = "createdAt";

  /** What the turns of one moment say must not get mixed up, so the turn is a field to sort by. */
  private static final String TURN = "turn";

  /** As far ahead as the text of a time goes. */
  private static final Instant LAST = Instant.ofEpochMilli(9_999_999_999_999_999L);

  /** When one was written to whom. */
  record Written(PersonId to, Instant createdAt) {}

  /** Where one was to stand. */
  record Placed(SlotId slot) {}

  private static final Bson AS_CREATED = ascending(CREATED_AT, TURN, "order", "_id");

  MongoLedger(Documents<Delivery> documents) {
    super(documents);
  }

  @Override
  void mark(Delivery delivery, Document document) {
    String key = document.getString("_id");
    int end = key.lastIndexOf('#');
    String turn = end < 0 ? key : key.substring(0, end);
    document.append(TURN, turn);
    if (delivery.dueAt().isPresent()) {
      document.append(QUEUED, place(delivery, turn, key));
    }
    if (delivery.held()) {
      String place = place(delivery, turn, key);
      document.append(HELD, heldUntil(delivery.notBefore().orElseThrow()) + " " + place);
      document.append(HELD_FOR, delivery.to() + " " + place);
    }
    if (delivery.failed()) {
      document.append(FAILED, failedAt(delivery.organization(), delivery.createdAt()));
    }
  }

  private static String place(Delivery delivery, String turn, String key) {
    return String.format(
        Locale.ROOT,
        "%016d %s %010d %s",
        delivery.createdAt().toEpochMilli(),
        turn,
        delivery.order(),
        key);
  }

  private static String heldUntil(Instant at) {
    return String.format(Locale.ROOT, "%016d", at.toEpochMilli());
  }

  private static String failedAt(OrganizationId organization, Instant at) {
    return String.format(Locale.ROOT, "%s %016d", organization, at.toEpochMilli());
  }

  @Override
  public List<Stored<Delivery>> due(Instant wallNow, int limit, Set<OrganizationId> except) {
    Bson free = or(exists(CLAIM_UNTIL, false), lte(CLAIM_UNTIL, documents().value(wallNow)));
    Bson open = and(exists(QUEUED), dueAt(wallNow), free);
    Bson others = except.isEmpty() ? open : and(open, nin("organization", values(except)));
    return list(others, ascending(QUEUED), limit);
  }

  @Override
  public boolean busy(Instant wallNow) {
    return documents().has(dueAt(wallNow))
        || documents().has(gt(CLAIM_UNTIL, documents().value(wallNow)));
  }

  @Override
  public List<Stored<Delivery>> held(Instant businessNow, int limit) {
    return list(lt(HELD, heldUntil(businessNow.plusMillis(1))), ascending(HELD), limit);
  }

  @Override
  public List<Stored<Delivery>> heldFor(PersonId person) {
    // No id has a space in it, and nothing that does comes after an exclamation mark.
    Bson theirs = and(gte(HELD_FOR, person + " "), lt(HELD_FOR, person + "!"));
    return list(theirs, ascending(HELD_FOR), MOST_FOR_ONE);
  }

  @Override
  public Optional<Instant> nextHeld() {
    return documents().list(exists(HELD), ascending(HELD), 1).stream()
        .findFirst()
        .flatMap(Delivery::notBefore);
  }

  @Override
  public int proactiveTo(PersonId person, Instant since) {
    Object then = documents().value(since);
    Bson inTime = or(gte(CREATED_AT, then), gte("notBefore", then));
    Bson gotOrWillGet = in("state", names(State.PENDING, State.DELIVERED, State.UNKNOWN));
    Bson lately = created(person, since.minus(LONGEST_HELD));
    return documents().count(and(lately, inTime, eq("proactive", true), gotOrWillGet));
  }

  @Override
  public List<Delivery> to(PersonId person, Instant since) {
    return documents().list(created(person, since), AS_CREATED);
  }

  @Override
  public int failedIn(OrganizationId organization, Instant since) {
    return Math.toIntExact(documents().collection().countDocuments(failures(organization, since)));
  }

  @Override
  public List<Delivery> failed(OrganizationId organization, Instant since, int limit) {
    return documents().list(failures(organization, since), descending(FAILED), limit);
  }

  @Override
  public Map<PersonId, Instant> arrived(Collection<PersonId> people, Instant since) {
    Bson theirs =
        and(in("to", documents().values(people)), gte(CREATED_AT, documents().value(since)));
    Bson direct = or(exists("aside", false), eq("aside.address", Aside.DIRECT));
    Bson placed = eq("place", documents().value(Place.NEW));
    Bson there = eq("state", documents().value(State.DELIVERED));
    return documents().parts(and(theirs, there, placed, direct), Written.class).stream()
        .collect(
            Collectors.toMap(
                Written::to, Written::createdAt, BinaryOperator.maxBy(naturalOrder())));
  }

  @Override
  public Set<SlotId> placed(Collection<PersonId> people, Collection<SlotId> slots, Instant since) {
    Bson theirs =
        and(in("to", documents().values(people)), gte(CREATED_AT, documents().value(since)));
    return documents()
        .parts(and(theirs, in("slot", documents().values(slots))), Placed.class)
        .stream()
        .map(Placed::slot)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Bson failures(OrganizationId organization, Instant since) {
    return and(
        gte(FAILED, failedAt(organization, since)), lte(FAILED, failedAt(organization, LAST)));
  }

  private Bson dueAt(Instant wallNow) {
    return and(
        lte(DUE_AT, documents().value(wallNow)), in("state", names(State.PENDING, State.UNKNOWN)));
  }

  private Bson created(PersonId person, Instant since) {
    return and(eq("to", documents().value(person)), gte(CREATED_AT, documents().value(since)));
  }

  private List<Object> values(Set<OrganizationId> organizations) {
    return documents().values(List.copyOf(organizations));
  }

  private List<Object> names(State... states) {
    return documents().values(List.of(states));
  }
}
