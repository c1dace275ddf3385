package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.cadence.OccurrenceKind.CHECK_IN;
import static io.praxisbot.core.cadence.OccurrenceKind.DIGEST;
import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Occurrences, cadence settings and replans. */
class AgendaContractIT extends StoreContract {
  private static final Instant WALL = at(-9_999);
  private static final PersonId EVE = new PersonId("eve");

  private static final OrganizationId ANYWHERE = new OrganizationId("anywhere");

  private List<Occurrence> due(Instant now, Instant wallNow, int limit) {
    return occurrences().due(now, wallNow, limit).stream().map(Stored::value).toList();
  }

  @Test
  void findsWhatIsDueTheEarliestFirst() {
    Occurrence second = plan(ANA, CHECK_IN, Optional.of(at(10)));
    Occurrence first = plan(MAX, CHECK_IN, Optional.of(at(5)));
    Occurrence later = plan(EVE, CHECK_IN, Optional.of(at(11)));
    Occurrence never = plan(MAX, DIGEST, Optional.empty());
    List.of(second, first, later, never).forEach(occurrences()::insert);

    assertThat(due(at(10), WALL, 9)).containsExactly(first, second);
    assertThat(due(at(10), WALL, 1)).containsExactly(first);
    assertThat(due(at(10), WALL, 0)).isEmpty();
    assertThat(occurrences().nextAfter(at(-1))).contains(first);
  }

  @Test
  void leavesWhatIsClaimedUntilTheClaimLapses() {
    Occurrence claimed = plan(ANA, CHECK_IN, Optional.of(at(0))).claimed(WALL);
    occurrences().insert(claimed);

    assertThat(due(at(0), WALL.minusMillis(1), 9)).isEmpty();
    assertThat(due(at(0), WALL, 9)).containsExactly(claimed);
    assertThat(occurrences().nextAfter(at(-1))).contains(claimed);
  }

  @Test
  void knowsWhatAnOrganizationHasNext() {
    Occurrence later = plan(ANA, CHECK_IN, Optional.of(at(10)));
    Occurrence first = plan(MAX, CHECK_IN, Optional.of(at(5)));
    Occurrence digest = plan(ANA, DIGEST, Optional.of(at(1)));
    Occurrence none = plan(EVE, CHECK_IN, Optional.empty());
    List.of(later, first, digest, none).forEach(occurrences()::insert);

    assertThat(occurrences().nextIn(ANYWHERE, CHECK_IN)).isEmpty();
    assertThat(occurrences().nextIn(first.organization(), CHECK_IN)).contains(first);
  }

  @Test
  void hasNothingNextWhenNothingIsPlanned() {
    occurrences().insert(plan(ANA, CHECK_IN, Optional.empty()));
    assertThat(occurrences().nextAfter(at(-1))).isEmpty();
    assertThat(due(at(99), WALL, 9)).isEmpty();
  }

  @Test
  void forgetsTheDueTimeOfWhatIsNoLongerPlanned() {
    occurrences().insert(plan(ANA, CHECK_IN, Optional.of(at(0))));
    Stored<Occurrence> read = occurrences().find(Occurrence.idFor(ANA, CHECK_IN)).orElseThrow();

    occurrences().replace(read, read.value().without());

    assertThat(due(at(0), WALL, 9)).isEmpty();
    assertThat(occurrences().nextAfter(at(-1))).isEmpty();
  }

  @Test
  void listsAPersonsAndAnOrganizations() {
    Occurrence checkIn = plan(ANA, CHECK_IN, Optional.of(at(1)));
    Occurrence digest = plan(ANA, DIGEST, Optional.empty());
    Occurrence others = plan(MAX, CHECK_IN, Optional.of(at(2)));
    List.of(digest, others, checkIn).forEach(occurrences()::insert);

    assertThat(occurrences().of(ANA)).containsExactlyInAnyOrder(checkIn, digest);
    assertThat(occurrences().in(ORG, CHECK_IN)).containsExactlyInAnyOrder(checkIn, others);
    assertThat(occurrences().in(new OrganizationId("elsewhere"), CHECK_IN)).isEmpty();
  }

  @Test
  void listsAnOrganizationsCadences() {
    CadenceSetting ours = Specimens.cadenceSetting();
    CadenceSetting theirs =
        new CadenceSetting(
            "theirs", new OrganizationId("elsewhere"), SettingKind.DIGEST, ours.rule(), MAX, at(0));
    List.of(ours, theirs).forEach(stores().cadenceSettings()::insert);

    assertThat(stores().cadenceSettings().in(ORG)).containsExactly(ours);
  }

  @Test
  void handsOutReplansUntilTheyAreDone() {
    Replan replan = new Replan("r", ORG, Optional.empty(), Optional.empty());
    assertThat(stores().replans().any()).isEmpty();
    stores().replans().insert(replan);

    Stored<Replan> read = stores().replans().any().orElseThrow();
    assertThat(read.value()).isEqualTo(replan);
    assertThat(stores().replans().replace(read, replan.upTo(ANA))).isTrue();
    assertThat(stores().replans().any().map(Stored::value)).contains(replan.upTo(ANA));

    stores().replans().remove("r");
    stores().replans().remove("r");
    assertThat(stores().replans().any()).isEmpty();
  }

  private Occurrences occurrences() {
    return stores().occurrences();
  }

  private static Occurrence plan(PersonId person, OccurrenceKind kind, Optional<Instant> dueAt) {
    return new Occurrence(
        Occurrence.idFor(person, kind),
        person,
        ORG,
        kind,
        "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0",
        "UTC",
        dueAt,
        DAY,
        WEEK,
        Optional.empty());
  }
}
