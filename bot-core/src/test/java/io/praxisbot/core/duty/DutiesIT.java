package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CalledStores;
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DutiesIT {

  private static final Instant THURSDAY = Instant.parse("2026-11-26T14:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-27T14:00:00Z");

  private final Office office = new Office();

  @AfterEach
  void closes() {
    office.close();
  }

  @Test
  void asksAtThePersonsOwnTimeAndPlansTheNextWeek() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.isNow("2026-11-26T13:59:59Z");
    runAll(office.openDue());
    assertThat(office.got(ana, "checkin")).isEmpty();

    office.isNow("2026-11-26T14:00:00Z");
    runAll(office.openDue());

    assertThat(office.got(ana, "checkin")).containsExactly(THURSDAY);
    assertThat(office.checkIn(ana).dueAt()).contains(THURSDAY.plus(Duration.ofDays(7)));
  }

  @Test
  void asksOnceHoweverManyReplicasOpenIt() throws Exception {
    List<PersonId> people =
        IntStream.range(0, 12).mapToObj(i -> office.employs("p" + i, "Europe/Berlin")).toList();
    office.isNow("2026-11-26T14:00:00Z");
    ExecutorService replicas = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> all =
          IntStream.range(0, 4)
              .<Callable<Integer>>mapToObj(i -> () -> runAll(office.openDue()))
              .toList();
      for (var done : replicas.invokeAll(all)) {
        done.get();
      }
    } finally {
      replicas.shutdownNow();
    }

    assertThat(people)
        .allSatisfy(p -> assertThat(office.got(p, "checkin")).containsExactly(THURSDAY));
    assertThat(office.failures).hasValue(0);
  }

  @Test
  void leavesAloneWhatAnotherReplicaHasClaimed() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.isNow("2026-11-26T14:00:00Z");
    var read = office.stores.occurrences().find(office.checkIn(ana).id()).orElseThrow();
    office
        .stores
        .occurrences()
        .replace(read, read.value().claimed(office.wall.instant().plusSeconds(60)));

    runAll(office.openDue());
    assertThat(office.got(ana, "checkin")).isEmpty();

    office.wall.advance(Duration.ofSeconds(61));
    runAll(office.openDue());
    assertThat(office.got(ana, "checkin")).hasSize(1);
  }

  @Test
  void waitsForALaterTimeOfTheSameWeekThatWasSetMeanwhile() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    Occurrence before = office.checkIn(ana);
    office.asksOn(DayOfWeek.FRIDAY, LocalTime.of(15, 0));
    office.isNow("2026-11-26T14:00:00Z");

    runAll(office.openDue());

    assertThat(office.got(ana, "checkin")).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(FRIDAY);
    assertThat(office.checkIn(ana).period()).isEqualTo(before.period());
  }

  @Test
  void asksNowWhereTheNewRuleWouldLoseTheWeek() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.asksOn(DayOfWeek.WEDNESDAY, LocalTime.of(10, 0));
    office.isNow("2026-11-26T14:00:00Z");

    runAll(office.openDue());

    assertThat(office.got(ana, "checkin")).containsExactly(THURSDAY);
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-02T09:00:00Z"));
  }

  @Test
  void asksNowWhoeverTravelledPastTheMoment() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.moves(ana, "Asia/Tokyo");
    office.isNow("2026-11-26T14:00:00Z");

    runAll(office.openDue());

    assertThat(office.got(ana, "checkin")).containsExactly(THURSDAY);
    assertThat(office.checkIn(ana).zone()).isEqualTo("Asia/Tokyo");
  }

  @Test
  void dropsWhatWasPlannedForSomebodyWhoIsGone() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    Occurrence hers = office.checkIn(ana);
    Occurrence orphan =
        new Occurrence(
            Occurrence.idFor(new PersonId("gone"), OccurrenceKind.CHECK_IN),
            new PersonId("gone"),
            hers.organization(),
            hers.kind(),
            hers.cadence(),
            hers.zone(),
            hers.dueAt(),
            hers.day(),
            hers.period(),
            Optional.empty());
    office.stores.occurrences().insert(orphan);
    office.isNow("2026-11-26T14:00:00Z");

    runAll(office.openDue());

    assertThat(office.checkIn(new PersonId("gone")).dueAt()).isEmpty();
    assertThat(office.got(ana, "checkin")).hasSize(1);
  }

  @Test
  void plansEverybodyAnewAndGoesOnWhereItStopped() {
    List<PersonId> people =
        IntStream.range(0, 230)
            .mapToObj(i -> office.employs("p%03d".formatted(i), "Europe/Berlin"))
            .toList();
    office.asksOn(DayOfWeek.FRIDAY, LocalTime.of(15, 0));
    office
        .stores
        .replans()
        .insert(new Replan("change", Office.ORGANIZATION, Optional.empty(), Optional.empty()));

    new Replanning(office.stores, office.agenda, office.watch).run(office.business.instant());
    assertThat(office.stores.replans().any().orElseThrow().value().done())
        .contains(new PersonId("p199"));
    runAll(new Replanning(office.stores, office.agenda, office.watch));

    assertThat(office.stores.replans().any()).isEmpty();
    assertThat(people).allSatisfy(p -> assertThat(office.checkIn(p).dueAt()).contains(FRIDAY));
  }

  @Test
  void opensACheckInWithFewCallsOfTheDatabase() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.engine.receive(ana, "before", new Input.Typed("help"));
    office.isNow("2026-11-26T13:00:00Z");
    runAll(office.openDue());
    CalledStores watched = new CalledStores(office.stores);
    Agenda agenda = new Agenda(watched.stores());
    Engine engine = new Engine(watched.stores(), agenda, office.business, office.wall);
    Duty openDue = new OpenDue(watched.stores(), agenda, engine, office.wall, office.watch);
    office.isNow("2026-11-26T14:00:00Z");

    assertThat(openDue.run(office.business.instant())).isEqualTo(1);

    List<String> calls = watched.calls();
    assertThat(calls).hasSizeLessThanOrEqualTo(34);
    assertThat(calls).containsOnlyOnce("conversations.find", "inbox.add", "inbox.done");
  }

  @Test
  void whoeverGoesOffWhileItIsOpenedIsNotAsked() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.engine.receive(ana, "before", new Input.Typed("help"));
    Stores meanwhile =
        CalledStores.before(office.stores, "conversations.find", () -> goesOff(ana)).stores();
    Engine engine = new Engine(meanwhile, new Agenda(meanwhile), office.business, office.wall);
    office.isNow("2026-11-26T14:00:00Z");

    runAll(new OpenDue(meanwhile, office.agenda, engine, office.wall, office.watch));

    assertThat(office.got(ana, "checkin")).isEmpty();
  }

  private void goesOff(PersonId id) {
    var read = office.stores.people().find(id).orElseThrow();
    Pause off = new Pause(LocalDate.of(2026, 11, 26), Optional.empty(), Optional.empty());
    office.stores.people().replace(read, read.value().off(Optional.of(off)));
  }

  @Test
  void readsOnlyThosePeopleWhomItPlansAnewNext() {
    office.employs("ana", "Europe/Berlin");
    office
        .stores
        .replans()
        .insert(new Replan("change", Office.ORGANIZATION, Optional.empty(), Optional.empty()));
    CalledStores watched = new CalledStores(office.stores);

    runAll(new Replanning(watched.stores(), office.agenda, office.watch));

    assertThat(watched.calls()).contains("people.after").doesNotContain("people.in");
  }

  @Test
  void forgetsATurnByWhenItArrivedHoweverBusinessTimeJumps() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.engine.receive(ana, "once", new Input.Typed("help"));
    office.business.advanceTo(office.business.instant().plus(Duration.ofDays(7)));

    new Forget(office.stores.inbox(), office.wall).run(office.business.instant());
    assertThat(office.stores.inbox().add(repeated(ana), office.wall.instant())).isFalse();

    office.wall.advance(Duration.ofDays(3));
    new Forget(office.stores.inbox(), office.wall).run(office.business.instant());
    assertThat(office.stores.inbox().add(repeated(ana), office.wall.instant())).isTrue();
  }

  private Turn repeated(PersonId person) {
    return new Turn(
        "e~" + person + "~once", person, office.business.instant(), new Input.Typed("help"));
  }

  @Test
  void plansOnlyOneTeamAnewIfTheChangeIsForOne() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    PersonId ben = office.employs("ben", "Europe/Berlin");
    office.asksOn(DayOfWeek.FRIDAY, LocalTime.of(15, 0));
    office
        .stores
        .replans()
        .insert(new Replan("change", Office.ORGANIZATION, Optional.of(ana), Optional.empty()));

    runAll(new Replanning(office.stores, office.agenda, office.watch));

    assertThat(office.checkIn(ana).dueAt()).contains(FRIDAY);
    assertThat(office.checkIn(ben).dueAt()).contains(THURSDAY);
  }

  @Test
  void setsADialogueAsideThatHasBeenSilentForADay() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office.engine.receive(ana, "1", new Input.Typed("goal"));
    assertThat(conversation(ana).current()).isPresent();
    Duty setAside = new SetAside(office.stores.conversations(), office.engine, office.watch);
    assertThat(setAside.next(Office.MONDAY)).contains(Office.MONDAY.plus(Duration.ofDays(1)));
    assertThat(runAll(setAside)).isZero();

    office.isNow("2026-11-24T00:30:00Z");
    runAll(setAside);

    assertThat(conversation(ana).current()).isEmpty();
  }

  @Test
  void finishesATurnThatAProcessLeftBehind() {
    PersonId ana = office.employs("ana", "Europe/Berlin");
    office
        .stores
        .inbox()
        .add(
            new Turn("left", ana, office.business.instant(), new Input.Typed("help")),
            office.business.instant());
    Duty finish = new FinishTurns(office.stores, office.engine, office.watch);
    assertThat(runAll(finish)).isZero();

    office.wall.advance(Duration.ofSeconds(6));

    assertThat(runAll(finish)).isPositive();
    assertThat(office.got(ana, "help")).hasSize(1);
    assertThat(runAll(finish)).isZero();
  }

  private io.praxisbot.core.conversation.Conversation conversation(PersonId id) {
    return office.stores.conversations().find(id).orElseThrow().value();
  }

  private int runAll(Duty duty) {
    int did = 0;
    for (int more = -1; more != 0; did += more) {
      more = duty.run(office.business.instant());
    }
    return did;
  }
}
