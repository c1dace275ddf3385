package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.Delivery.Claim;
import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.Delivery.Try;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerContractIT extends StoreContract {
  private static final Instant WALL = at(1_000);

  @Test
  void findsWhatIsDueInTheOrderInWhichItWasCreated() {
    List<Delivery> created =
        List.of(
            pending("z#0", 0, at(0)),
            pending("a#0", 0, at(1)),
            pending("a#2", 2, at(1)),
            pending("a#10", 10, at(1)),
            pending("b#0", 0, at(1)),
            pending("b#1", 1, at(1)));
    for (int i : new int[] {3, 5, 1, 0, 4, 2}) {
      ledger().insert(created.get(i));
    }

    assertThat(due(WALL, 9)).containsExactlyElementsOf(created);
    assertThat(due(WALL, 2)).containsExactlyElementsOf(created.subList(0, 2));
    assertThat(due(WALL, 0)).isEmpty();
  }

  @Test
  void leavesWhatOrganizationsHaveThatAreNotAskedFor() {
    Delivery due = pending("a#0", 0, at(0));
    ledger().insert(due);

    assertThat(due(WALL, 9, new OrganizationId("other"))).containsExactly(due);
    assertThat(due(WALL, 9, ORG)).isEmpty();
  }

  @Test
  void leavesWhatIsSettledAndWhatIsDueLater() {
    Delivery due = pending("a#0", 0, at(0));
    Delivery unknown =
        pending("b#0", 0, at(0)).after(did("unknown"), State.UNKNOWN, Optional.of(WALL));
    ledger().insert(due);
    ledger().insert(unknown);
    ledger().insert(settled("c#0", State.DELIVERED));
    ledger().insert(settled("d#0", State.UNKNOWN));
    ledger()
        .insert(
            pending("e#0", 0, at(0))
                .after(did("throttled"), State.PENDING, Optional.of(WALL.plusMillis(1))));

    assertThat(due(WALL, 9)).containsExactly(due, unknown);
  }

  @Test
  void findsAClaimedOneAgainWhenItsClaimHasLapsed() {
    Instant lapse = WALL.plusSeconds(30);
    Delivery claimed = claimed("a#0", lapse);
    ledger().insert(claimed);

    assertThat(due(lapse.minusMillis(1), 9)).isEmpty();
    assertThat(due(lapse, 9)).containsExactly(claimed);
  }

  @Test
  void findsAReleasedOneAgain() {
    ledger().insert(claimed("a#0", WALL.plusSeconds(60)));
    var read = ledger().find(new DeliveryKey("a#0")).orElseThrow();
    Delivery released = read.value().claimed(Optional.empty());

    assertThat(ledger().replace(read, released)).isTrue();

    assertThat(due(WALL, 9)).containsExactly(released);
  }

  @Test
  void whatIsDueCanBeClaimedAsItWasRead() {
    ledger().insert(pending("a#0", 0, at(0)));
    var read = ledger().due(WALL, 9).get(0);
    Delivery claimed = claimed("a#0", WALL.plusSeconds(60));

    assertThat(ledger().replace(read, claimed)).isTrue();
    assertThat(ledger().replace(read, claimed)).isFalse();
  }

  private List<Delivery> due(Instant wallNow, int limit, OrganizationId... except) {
    return ledger().due(wallNow, limit, Set.of(except)).stream().map(Stored::value).toList();
  }

  @Test
  void isBusyWhileAnythingIsDueOrBeingSent() {
    assertThat(ledger().busy(WALL)).isFalse();
    ledger().insert(settled("s#0", State.DELIVERED));
    assertThat(ledger().busy(WALL)).isFalse();
    ledger().insert(claimed("a#0", WALL.plusSeconds(1)));
    assertThat(ledger().busy(WALL)).isTrue();
    assertThat(ledger().busy(WALL.minusMillis(1))).as("claimed by a clock ahead").isTrue();
    var read = ledger().find(new DeliveryKey("a#0")).orElseThrow();
    ledger()
        .replace(read, read.value().after(did("throttled"), State.PENDING, Optional.of(at(9_999))));

    assertThat(ledger().busy(WALL)).isFalse();
    assertThat(ledger().busy(at(9_999))).isTrue();
  }

  @Test
  void findsWhatIsHeldByItsTimeAndByItsPerson() {
    Delivery late = pending("a#0", 0, at(1)).heldUntil(at(50));
    Delivery early = pending("b#0", 0, at(2)).heldUntil(at(20));
    ledger().insert(late);
    ledger().insert(early);
    ledger().insert(pending("c#0", 0, at(0)));

    assertThat(ledger().held(at(19), 9)).isEmpty();
    assertThat(values(ledger().held(at(20), 9))).containsExactly(early);
    assertThat(values(ledger().held(at(50), 9))).containsExactly(early, late);
    assertThat(values(ledger().held(at(50), 1))).containsExactly(early);
    assertThat(values(ledger().heldFor(early.to()))).containsExactly(late, early);
    assertThat(ledger().heldFor(new PersonId("eve"))).isEmpty();
    assertThat(ledger().nextHeld()).contains(at(20));
  }

  @Test
  void whatIsHeldIsNeitherDueNorBusyUntilItIsReleased() {
    Delivery held = pending("a#0", 0, at(1)).heldUntil(at(20));
    ledger().insert(held);
    assertThat(due(WALL, 9)).isEmpty();
    assertThat(ledger().busy(WALL)).isFalse();
    var read = ledger().heldFor(held.to()).get(0);

    assertThat(ledger().replace(read, held.dueFrom(WALL))).isTrue();

    assertThat(ledger().replace(read, held.dueFrom(WALL))).as("by another replica").isFalse();
    assertThat(due(WALL, 9)).containsExactly(held.dueFrom(WALL));
    assertThat(ledger().held(at(99), 9)).isEmpty();
    assertThat(ledger().heldFor(held.to())).isEmpty();
    assertThat(ledger().nextHeld()).isEmpty();
  }

  @Test
  void whatIsHeldIsCountedFromThenOn() {
    ledger().insert(delivery("a#0", ANA, true, at(1), State.PENDING).heldUntil(at(20)));

    assertThat(ledger().proactiveTo(ANA, at(20))).isEqualTo(1);
    assertThat(ledger().proactiveTo(ANA, at(21))).isZero();
  }

  private static List<Delivery> values(List<Stored<Delivery>> read) {
    return read.stream().map(Stored::value).toList();
  }

  @Test
  void letsOneOfManyReplicasClaim() throws Exception {
    ledger().insert(pending("a#0", 0, at(0)));
    var read = ledger().find(new DeliveryKey("a#0")).orElseThrow();

    assertThat(
            AtOnce.all(
                i ->
                    ledger()
                        .replace(
                            read,
                            read.value().claimed(Optional.of(new Claim("r" + i, WALL, false))))))
        .containsOnlyOnce(true);
  }

  @Test
  void countsTheProactiveMessagesThatThePersonGotOrWillGet() {
    ledger().insert(delivery("old#0", ANA, true, at(0), State.DELIVERED));
    ledger().insert(delivery("a#0", ANA, true, at(5), State.DELIVERED));
    ledger().insert(delivery("b#0", ANA, true, at(6), State.PENDING));
    ledger().insert(delivery("c#0", ANA, true, at(7), State.UNKNOWN));
    ledger().insert(delivery("d#0", ANA, true, at(7), State.WITHHELD));
    ledger().insert(delivery("e#0", ANA, true, at(7), State.REJECTED));
    ledger().insert(delivery("f#0", ANA, false, at(7), State.DELIVERED));
    ledger().insert(delivery("g#0", MAX, true, at(7), State.DELIVERED));

    assertThat(ledger().proactiveTo(ANA, at(5))).isEqualTo(3);
    assertThat(ledger().proactiveTo(new PersonId("eve"), at(0))).isZero();
  }

  @Test
  void listsAPersonsDeliveriesSinceThenTheOldestFirst() {
    Delivery later = delivery("a#0", ANA, true, at(6), State.DELIVERED);
    Delivery then = delivery("b#0", ANA, false, at(5), State.REJECTED);
    ledger().insert(later);
    ledger().insert(then);
    ledger().insert(delivery("c#0", ANA, true, at(4), State.DELIVERED));
    ledger().insert(delivery("d#0", MAX, true, at(6), State.DELIVERED));

    assertThat(ledger().to(ANA, at(5))).containsExactly(then, later);
  }

  @Test
  void countsWhatNeverArrivedOrNobodyKnowsOf() {
    ledger().insert(delivery("old#0", ANA, true, at(4), State.REJECTED));
    ledger().insert(delivery("a#0", ANA, true, at(5), State.REJECTED));
    ledger().insert(delivery("b#0", MAX, false, at(6), State.UNKNOWN));
    ledger().insert(delivery("c#0", ANA, true, at(6), State.WITHHELD));
    ledger().insert(delivery("d#0", ANA, true, at(6), State.DELIVERED));
    ledger().insert(pending("e#0", 0, at(6)));

    assertThat(ledger().failedIn(ORG, at(5))).isEqualTo(2);
    assertThat(ledger().failedIn(new OrganizationId("other"), at(0))).isZero();
    assertThat(ledger().failed(ORG, at(5), 9)).hasSize(2).isSortedAccordingTo(NEWEST_FIRST);
    assertThat(ledger().failed(ORG, at(5), 1)).hasSize(1);
    assertThat(ledger().failed(new OrganizationId("other"), at(0), 9)).isEmpty();
  }

  @Test
  void tellsWhenSomethingArrivedLast() {
    ledger().insert(delivery("old#0", ANA, true, at(4), State.DELIVERED));
    assertThat(ledger().arrived(List.of(ANA, MAX), at(5))).isEmpty();
    ledger().insert(delivery("a#0", ANA, true, at(5), State.DELIVERED));
    ledger().insert(delivery("b#0", ANA, true, at(6), State.DELIVERED));
    ledger().insert(delivery("c#0", ANA, true, at(7), State.REJECTED));
    Aside elsewhere =
        new Aside(
            new Account(PlatformName.SLACK, new WorkspaceId("acme"), "ana"), "url", true, true);
    ledger().insert(delivery("d#0", ANA, true, at(7), State.DELIVERED, Optional.of(elsewhere)));
    ledger().insert(delivery("e#0", MAX, true, at(5), State.DELIVERED));
    assertThat(ledger().arrived(List.of(ANA, MAX), at(5)))
        .isEqualTo(Map.of(ANA, at(6), MAX, at(5)));
    assertThat(ledger().arrived(List.of(MAX), at(5))).containsOnlyKeys(MAX);
    assertThat(ledger().arrived(List.of(), at(5))).isEmpty();
  }

  @Test
  void tellsInWhichSlotsSomethingWasWritten() {
    ledger().insert(in("old#0", ANA, at(4), "a"));
    ledger().insert(in("a#0", ANA, at(5), "b"));
    ledger().insert(in("b#0", ANA, at(6), "b"));
    ledger().insert(in("c#0", MAX, at(6), "c"));
    ledger().insert(in("d#0", ANA, at(6), "d"));
    ledger().insert(delivery("e#0", ANA, true, at(7), State.DELIVERED));
    List<SlotId> slots = Stream.of("a", "b", "c").map(SlotId::new).toList();
    assertThat(ledger().placed(List.of(ANA), slots, at(5))).containsOnly(new SlotId("b"));
    assertThat(ledger().placed(List.of(ANA, MAX), slots, at(4))).hasSameElementsAs(slots);
    assertThat(ledger().placed(List.of(ANA), List.of(), at(4))).isEmpty();
    assertThat(ledger().placed(List.of(), slots, at(4))).isEmpty();
  }

  private static Delivery in(String key, PersonId to, Instant at, String slot) {
    Delivery any = delivery(key, to, true, at, State.DELIVERED);
    return new Delivery(
        any.id(),
        to,
        any.organization(),
        any.view(),
        any.args(),
        Optional.of(new SlotId(slot)),
        any.place(),
        any.aside(),
        any.proactive(),
        at,
        any.order(),
        any.state(),
        any.dueAt(),
        any.claim(),
        any.tries());
  }

  private static final Comparator<Delivery> NEWEST_FIRST =
      Comparator.comparing(Delivery::createdAt).reversed();

  private Ledger ledger() {
    return stores().ledger();
  }

  private static Delivery pending(String key, int order, Instant createdAt) {
    Delivery any = delivery(key, ANA, true, createdAt, State.PENDING);
    return new Delivery(
        any.id(),
        any.to(),
        any.organization(),
        any.view(),
        any.args(),
        any.slot(),
        any.place(),
        any.aside(),
        any.proactive(),
        any.createdAt(),
        order,
        any.state(),
        Optional.of(WALL),
        any.claim(),
        any.tries());
  }

  private static Delivery claimed(String key, Instant until) {
    return pending(key, 0, at(0)).claimed(Optional.of(new Claim("replica", until, true)));
  }

  private static Delivery settled(String key, State state) {
    return pending(key, 0, at(0)).after(did("done"), state, Optional.empty());
  }

  private static Try did(String outcome) {
    return new Try(WALL, outcome, "");
  }

  private static Delivery delivery(
      String key, PersonId to, boolean proactive, Instant createdAt, State state) {
    return delivery(key, to, proactive, createdAt, state, Optional.empty());
  }

  private static Delivery delivery(
      String key,
      PersonId to,
      boolean proactive,
      Instant createdAt,
      State state,
      Optional<Aside> aside) {
    return new Delivery(
        new DeliveryKey(key),
        to,
        ORG,
        "view",
        Map.of(),
        Optional.empty(),
        Delivery.Place.NEW,
        aside,
        proactive,
        createdAt,
        0,
        state,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
