package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimelineIT {

  private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T00:00:00Z");

  private final Office office = new Office();
  private final Timeline timeline = timeline(office.duties());

  @AfterEach
  void closes() {
    office.close();
  }

  @Test
  void letsEverythingHappenAtItsOwnTimeOnTheWay() {
    PersonId ana = office.employs("ana", "Europe/Lisbon");
    PersonId ben = office.employs("ben", "America/New_York");
    PersonId chitra = office.employs("chitra", "Asia/Kolkata");

    assertThat(timeline.advanceTo(NEXT_MONDAY)).isEqualTo(new Advance.Reached(NEXT_MONDAY));

    assertThat(office.got(chitra, "checkin"))
        .containsExactly(at("2026-11-26T09:30:00Z"), at("2026-11-27T04:30:00Z"));
    assertThat(office.got(ana, "checkin"))
        .containsExactly(at("2026-11-26T15:00:00Z"), at("2026-11-27T10:00:00Z"));
    assertThat(office.got(ben, "checkin"))
        .containsExactly(at("2026-11-26T20:00:00Z"), at("2026-11-27T15:00:00Z"));
    assertThat(office.stores.ledger().busy(office.wall.instant())).isFalse();
    assertThat(office.business.instant()).isEqualTo(NEXT_MONDAY);
  }

  @Test
  void tellsWhatComesNextAndForWhom() {
    office.employs("ana", "Europe/Lisbon");
    office.employs("ines", "Europe/Lisbon");

    Upcoming next = timeline.next().orElseThrow();

    assertThat(next.at()).isEqualTo(at("2026-11-23T08:30:00Z"));
    assertThat(next.what()).extracting(Upcoming.Item::kind).containsOnly(OccurrenceKind.PLAN);
    assertThat(next.what()).extracting(item -> item.person().name()).containsExactly("ana", "ines");
  }

  @Test
  void hasNothingToTellWhereNothingIsPlanned() {
    assertThat(timeline.next()).isEmpty();
    assertThat(timeline.advanceTo(NEXT_MONDAY)).isInstanceOf(Advance.Reached.class);
  }

  @Test
  void knowsWhoIsToldInTheMorningNext() {
    PersonId ana = office.employs("ana", "Europe/Lisbon");
    Instant morning = office.business.instant().plus(Duration.ofHours(1));
    office
        .stores
        .ledger()
        .insert(
            new Delivery(
                    new DeliveryKey("night#0"),
                    ana,
                    office.stores.people().find(ana).orElseThrow().value().organization(),
                    "leave.byadmin",
                    Map.of(),
                    Optional.empty(),
                    Delivery.Place.NEW,
                    Optional.empty(),
                    true,
                    office.business.instant(),
                    0,
                    Delivery.State.PENDING,
                    Optional.empty(),
                    Optional.empty(),
                    List.of())
                .heldUntil(morning));

    Upcoming next = timeline.next().orElseThrow();

    assertThat(next.at()).isEqualTo(morning);
    assertThat(next.told()).extracting(Person::id).containsExactly(ana);
    timeline.advanceTo(morning);
    assertThat(office.stores.ledger().find(new DeliveryKey("night#0")).orElseThrow().value())
        .returns(Delivery.State.DELIVERED, Delivery::state);
    assertThat(timeline.next().map(Upcoming::told)).contains(List.of());
  }

  @Test
  void neverGoesBackAndNotFurtherThanAYear() {
    assertThat(timeline.advanceTo(Office.MONDAY)).isEqualTo(new Advance.NotAhead(Office.MONDAY));
    assertThat(timeline.advanceTo(Office.MONDAY.plus(Duration.ofDays(367))))
        .isEqualTo(new Advance.TooFar());
    assertThat(office.business.instant()).isEqualTo(Office.MONDAY);
  }

  @Test
  void movesOnceAtATimeAndTicksRestMeanwhile() {
    List<Advance> second = new ArrayList<>();
    List<Integer> ticks = new ArrayList<>();
    List<Timeline> itself = new ArrayList<>();
    Duty busy = new Once(() -> 1);
    Duty asks =
        new Once(
            () -> {
              second.add(itself.get(0).advanceTo(NEXT_MONDAY));
              Duty resting = itself.get(0).resting(busy);
              ticks.add(CompletableFuture.supplyAsync(() -> resting.run(Office.MONDAY)).join());
              return 0;
            });
    itself.add(timeline(List.of(asks)));

    itself.get(0).advanceTo(NEXT_MONDAY.minusSeconds(1));

    assertThat(second).isNotEmpty().containsOnly(new Advance.Busy());
    assertThat(ticks).isNotEmpty().containsOnly(0);
    assertThat(itself.get(0).resting(busy).run(Office.MONDAY)).isEqualTo(1);
  }

  private Timeline timeline(List<Duty> duties) {
    return new Timeline(office.stores, office.business, office.wall, duties);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private record Once(java.util.function.IntSupplier work) implements Duty {
    @Override
    public String name() {
      return "once";
    }

    @Override
    public int run(Instant now) {
      return work.getAsInt();
    }
  }
}
