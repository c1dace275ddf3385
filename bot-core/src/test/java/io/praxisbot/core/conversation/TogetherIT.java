package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.SendDeliveries;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several replicas on one database, and people who do several things at once. */
class TogetherIT {

  private static final int MANY = 8;

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

  @AfterEach
  void end() {
    threads.shutdownNow();
    rehearsal.close();
  }

  @Test
  void onePressTenTimesAtOnceHasOneEffect() throws Exception {
    Actor ben = askedForACheckIn();
    Press tried = Press.of(ben.button("Tried it").token()).orElseThrow();
    int before = ben.messages();

    atOnce(10, (engine, i) -> engine.receive(ben.id(), "click" + i, new Input.Pressed(tried)));
    rehearsal.settle();

    assertThat(checkIn(ben).attempts().get(0).outcome()).contains(Outcome.TRIED);
    assertThat(ben.messages() - before).isZero();
    ben.reads("What happened?");
    assertThat(turnsThatSaid(ben, tried)).hasSize(1);
  }

  @Test
  void ofTwoAnswersToOneQuestionAtOnceOneCounts() throws Exception {
    Actor ben = askedForACheckIn();
    List<Press> answers =
        List.of(
            Press.of(ben.button("Tried it").token()).orElseThrow(),
            Press.of(ben.button("Not yet").token()).orElseThrow());

    atOnce(
        10,
        (engine, i) -> engine.receive(ben.id(), "e" + i, new Input.Pressed(answers.get(i % 2))));
    rehearsal.settle();

    Outcome counted = checkIn(ben).attempts().get(0).outcome().orElseThrow();
    assertThat(counted).isIn(Outcome.TRIED, Outcome.NOT_YET);
    ben.reads(counted == Outcome.TRIED ? "What happened?" : "in the way");
    assertThat(turnsThatSaid(ben, answers.get(0))).hasSize(1);
  }

  @Test
  void takesEverythingThatOnePersonTypesFromSeveralThreads() throws Exception {
    Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

    atOnce(
        50,
        (engine, i) -> {
          rehearsal.wall.advance(Duration.ofMillis(1));
          return engine.receive(ana.id(), "typed" + i, new Input.Typed("help"));
        });
    rehearsal.settle();

    Set<String> said =
        deliveries(ana.id()).stream()
            .map(d -> turnOf(d.id().value()))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(said)
        .isEqualTo(
            IntStream.range(0, 50)
                .mapToObj(i -> "e~" + ana.id() + "~typed" + i)
                .collect(Collectors.toSet()));
    assertThat(deliveries(ana.id())).hasSize(50);
    assertThat(ana.messages()).isEqualTo(50);
    assertThat(rehearsal.stores.inbox().open(ana.id())).isEmpty();
  }

  /** More turns than a conversation remembers, so that none is forgotten and taken again. */
  @RepeatedTest(10)
  void takesWhatWaitsInTheOrderInWhichItCame() throws Exception {
    Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 80).boxed().toList());
    Collections.shuffle(shuffled, new Random(1));
    Instant start = rehearsal.business.instant();
    shuffled.forEach(
        i ->
            rehearsal
                .stores
                .inbox()
                .add(
                    new Turn("t" + i, ana.id(), start.plusMillis(i), new Input.Typed("help")),
                    rehearsal.wall.instant()));
    Map<Long, String> committed = new ConcurrentSkipListMap<>();

    atOnce(4, (engine, i) -> engine.finish(ana.id()), committed);

    assertThat(committed.values())
        .containsExactlyElementsOf(IntStream.range(0, 80).mapToObj(i -> "t" + i).toList());
    assertThat(deliveries(ana.id())).hasSize(80);
  }

  @Test
  void answersThirtyPeopleAtOnce() throws Exception {
    List<Actor> people =
        IntStream.range(0, 30)
            .mapToObj(i -> rehearsal.somebody("Person" + i + " Last", "Europe/Lisbon"))
            .toList();

    atOnce(
        90,
        (engine, i) ->
            engine.receive(people.get(i % 30).id(), "hello" + i, new Input.Typed("help")));
    rehearsal.settle();

    assertThat(people).allSatisfy(person -> person.gets(3));
  }

  @Test
  void asksEachOfAHundredPeopleOnceHoweverManyReplicasTick() throws Exception {
    List<Actor> people =
        IntStream.range(0, 100)
            .mapToObj(i -> rehearsal.somebody("Person" + i + " Last", "Europe/Lisbon"))
            .toList();
    people.forEach(this::takesPart);
    rehearsal.business.advanceTo(Instant.parse("2026-11-19T15:00:30Z"));
    Instant now = rehearsal.business.instant();

    all(
        IntStream.range(0, 2)
            .<Callable<Integer>>mapToObj(i -> () -> tick(duties("replica" + i), now))
            .toList());

    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(checkIns(person.id())).hasSize(1);
              assertThat(deliveries(person.id()))
                  .singleElement()
                  .extracting(Delivery::state)
                  .isEqualTo(Delivery.State.DELIVERED);
              person.gets(1);
            });
  }

  private void takesPart(Actor actor) {
    Stored<Person> person = rehearsal.stores.people().find(actor.id()).orElseThrow();
    rehearsal
        .stores
        .people()
        .replace(person, person.value().enrolled(Enrolment.ACTIVE, Rehearsal.START));
    new Agenda(rehearsal.stores).planAnew(actor.id(), rehearsal.business.instant());
  }

  private List<Duty> duties(String owner) {
    Agenda agenda = new Agenda(rehearsal.stores);
    Engine engine = engine();
    return List.of(
        new FinishTurns(rehearsal.stores, engine, DutyWatch.NOBODY),
        new OpenDue(rehearsal.stores, agenda, engine, rehearsal.wall, DutyWatch.NOBODY),
        new SendDeliveries(
            new Dispatcher(
                DeliveryStores.of(rehearsal.stores),
                rehearsal.renderer(),
                List.of(rehearsal.stage),
                rehearsal.wall,
                owner,
                DeliveryWatch.NOBODY)));
  }

  /** Until neither of them has anything left: a lane that the other one holds isn't the end. */
  private int tick(List<Duty> duties, Instant now) {
    int rounds = 0;
    do {
      duties.forEach(duty -> duty.run(now));
      rounds++;
    } while (rounds < 10_000
        && (rehearsal.stores.ledger().busy(rehearsal.wall.instant())
            || !rehearsal.stores.occurrences().due(now, rehearsal.wall.instant(), 1).isEmpty()));
    return rounds;
  }

  private interface Act {
    Object by(Engine engine, int i);
  }

  private void atOnce(int times, Act act) throws Exception {
    atOnce(times, act, new ConcurrentSkipListMap<>());
  }

  /** By turns on two replicas; what they commit is noted in that order. */
  private void atOnce(int times, Act act, Map<Long, String> committed) throws Exception {
    List<Engine> replicas = List.of(engine(committed), engine(committed));
    all(
        IntStream.range(0, times)
            .<Callable<Object>>mapToObj(i -> () -> act.by(replicas.get(i % 2), i))
            .toList());
  }

  private <T> void all(List<Callable<T>> acts) throws Exception {
    for (Future<T> done : threads.invokeAll(acts)) {
      done.get();
    }
  }

  private Engine engine() {
    return engine(new ConcurrentSkipListMap<>());
  }

  private Engine engine(Map<Long, String> committed) {
    var watched = new WatchedStores(rehearsal.stores, committed::put);
    return new Engine(
        watched.stores(), new Agenda(rehearsal.stores), rehearsal.business, rehearsal.wall);
  }

  private Actor askedForACheckIn() {
    return new CrashScript.Team(rehearsal).checkIn().ben;
  }

  private List<CheckIn> checkIns(PersonId person) {
    return rehearsal.stores.checkIns().of(List.of(person), Instant.EPOCH);
  }

  private CheckIn checkIn(Actor actor) {
    return checkIns(actor.id()).get(0);
  }

  private List<Delivery> deliveries(PersonId person) {
    return rehearsal.stores.ledger().to(person, Instant.EPOCH);
  }

  private Set<String> turnsThatSaid(Actor actor, Press answer) {
    return deliveries(actor.id()).stream()
        .map(d -> turnOf(d.id().value()))
        .filter(turn -> turn.equals(TurnIds.of(actor.id(), "", new Input.Pressed(answer))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String turnOf(String key) {
    return key.substring(0, key.lastIndexOf('#'));
  }
}
