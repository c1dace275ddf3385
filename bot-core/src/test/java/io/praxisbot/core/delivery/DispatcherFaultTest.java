package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.Faults.Kind;
import io.praxisbot.core.delivery.Faults.Moment;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Breaks every call to the database, the renderer and the platform in turn, before and after it
 * took effect, and lets another replica go on.
 */
class DispatcherFaultTest {

  /** More calls than any of these stories makes. */
  private static final int MANY = 200;

  /** What a story leaves in the ledger. */
  private record Told(DispatchFixture praxis, StrictPlatform platform, List<DeliveryKey> keys) {}

  /** What is to be sent, before anything breaks. */
  private interface Story extends BiFunction<DispatchFixture, PersonId, List<DeliveryKey>> {}

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void aNewMessageArrivesOnceWhereThePlatformCanTell(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::aQuestion, this::allArrivedOnce);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void aNewMessageArrivesAtMostOnceWhereThePlatformCannotTell(Kind kind, Moment moment) {
    everywhere(kind, moment, false, this::aQuestion, this::noneArrivedTwice);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void severalMessagesArriveOnceEachWhereThePlatformCanTell(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::severalThings, this::allArrivedOnce);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void severalMessagesArriveAtMostOnceEachWhereThePlatformCannotTell(Kind kind, Moment moment) {
    everywhere(kind, moment, false, this::severalThings, this::noneArrivedTwice);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatWasUnknownBeforeArrivesOnceWhereThePlatformCanTell(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::somethingUnknown, this::allArrivedOnce);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatIsThrottledFirstArrivesOnceWhereThePlatformCanTell(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::aThrottledQuestion, this::allArrivedOnce);
  }

  @ParameterizedTest
  @CsvSource({
    "CRASH,BEFORE,true", "CRASH,AFTER,true", "FAILURE,BEFORE,true", "FAILURE,AFTER,true",
    "CRASH,BEFORE,false", "CRASH,AFTER,false", "FAILURE,BEFORE,false", "FAILURE,AFTER,false"
  })
  void anUpdateAlwaysArrivesAndPostsNothingNew(Kind kind, Moment moment, boolean canTell) {
    everywhere(
        kind,
        moment,
        canTell,
        this::anUpdate,
        (told, broken) -> {
          assertThat(told.praxis().of(told.keys().get(0)).state()).isEqualTo(State.DELIVERED);
          assertThat(told.platform().posts()).hasSize(1);
          assertThat(last(told.platform().texts())).isEqualTo("what happened?");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "CRASH,BEFORE,true", "CRASH,AFTER,true", "FAILURE,BEFORE,true", "FAILURE,AFTER,true",
    "CRASH,BEFORE,false", "CRASH,AFTER,false", "FAILURE,BEFORE,false", "FAILURE,AFTER,false"
  })
  void aRevisionThatChangesSomethingAlwaysArrives(Kind kind, Moment moment, boolean canTell) {
    everywhere(
        kind,
        moment,
        canTell,
        this::aRevision,
        (told, broken) -> {
          DispatchFixture praxis = told.praxis();
          PersonId reader = praxis.of(told.keys().get(0)).to();
          assertThat(last(told.platform().texts())).isEqualTo("nothing needs you");
          praxis.revises(reader, "needs you (1)", "digest");
          praxis.settle(praxis.dispatcher("replica-3"));
          assertThat(last(told.platform().texts())).isEqualTo("needs you (1)");
          assertThat(told.platform().posts()).hasSize(1);
        });
  }

  private List<DeliveryKey> aRevision(DispatchFixture praxis, PersonId person) {
    praxis.dispatcher.sendNow(List.of(praxis.tells(person, "needs you (1)", "digest")));
    return List.of(praxis.revises(person, "nothing needs you", "digest"));
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatReplacesADeletedMessageIsPostedOnceWhereThePlatformCanTell(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::anUpdateOfNothing, this::allArrivedOnce);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatReplacesADeletedMessageIsPostedAtMostOnceWhereThePlatformCannotTell(
      Kind kind, Moment moment) {
    everywhere(kind, moment, false, this::anUpdateOfNothing, this::noneArrivedTwice);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatIsSaidAsideArrivesAtMostOnce(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::anAside, this::noneArrivedTwice);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatCannotBeSaidAsideAnyMoreArrivesOnceInTheDirectMessages(Kind kind, Moment moment) {
    everywhere(kind, moment, true, this::aLateAside, this::atMostOneIsUnknown);
  }

  @ParameterizedTest
  @CsvSource({"CRASH,BEFORE", "CRASH,AFTER", "FAILURE,BEFORE", "FAILURE,AFTER"})
  void whatReplacesAPressedAsidePostsNothingNew(Kind kind, Moment moment) {
    everywhere(
        kind,
        moment,
        true,
        this::aPressedAside,
        (told, broken) -> {
          noneArrivedTwice(told, broken);
          assertThat(told.platform().posts()).hasSize(1);
        });
  }

  private List<DeliveryKey> anAside(DispatchFixture praxis, PersonId person) {
    return List.of(praxis.asksAside(person, "apply?", "question", "open"));
  }

  private List<DeliveryKey> aLateAside(DispatchFixture praxis, PersonId person) {
    return List.of(praxis.asksAside(person, "apply?", "question", StrictPlatform.CLOSED));
  }

  private List<DeliveryKey> aPressedAside(DispatchFixture praxis, PersonId person) {
    praxis.dispatcher.sendNow(anAside(praxis, person));
    return List.of(praxis.replacesAside(person, "applied", "question", "open"));
  }

  /** Only the refused attempt aside itself may end unknown, if the process ended in it. */
  private void atMostOneIsUnknown(Told told, boolean broken) {
    noneArrivedTwice(told, broken);
    told.platform().posts().forEach(a -> assertThat(a.ref().standsAside()).isFalse());
  }

  private List<DeliveryKey> aQuestion(DispatchFixture praxis, PersonId person) {
    return List.of(praxis.asks(person, "did you try it?", "question"));
  }

  private List<DeliveryKey> severalThings(DispatchFixture praxis, PersonId person) {
    return List.of(
        praxis.asks(person, "did you try it?", "question"),
        praxis.says(person, "your plan"),
        praxis.says(person, "your digest"));
  }

  private List<DeliveryKey> somethingUnknown(DispatchFixture praxis, PersonId person) {
    praxis.slack.next(StrictPlatform.LOSE, StrictPlatform.TAKE_AND_SAY_NOTHING);
    return aQuestion(praxis, person);
  }

  private List<DeliveryKey> aThrottledQuestion(DispatchFixture praxis, PersonId person) {
    praxis.slack.next(praxis.slack.throttle(Duration.ofSeconds(20)));
    return severalThings(praxis, person);
  }

  private List<DeliveryKey> anUpdate(DispatchFixture praxis, PersonId person) {
    praxis.dispatcher.sendNow(aQuestion(praxis, person));
    return List.of(praxis.replaces(person, "what happened?", "question"));
  }

  private List<DeliveryKey> anUpdateOfNothing(DispatchFixture praxis, PersonId person) {
    List<DeliveryKey> update = anUpdate(praxis, person);
    PostRef ref = praxis.standsIn("question").orElseThrow();
    praxis.slack.delete(ref);
    praxis.teams.delete(ref);
    return update;
  }

  private void allArrivedOnce(Told told, boolean broken) {
    for (DeliveryKey key : told.keys()) {
      assertThat(told.praxis().of(key).state()).isEqualTo(State.DELIVERED);
      assertThat(arrived(told, key)).isEqualTo(1);
    }
    PostRef standing = told.praxis().standsIn("question").orElseThrow();
    assertThat(standing).isEqualTo(arrivedFirst(told, told.keys().get(0)));
  }

  private void noneArrivedTwice(Told told, boolean broken) {
    Set<State> honest =
        broken ? EnumSet.of(State.DELIVERED, State.UNKNOWN) : EnumSet.of(State.DELIVERED);
    for (DeliveryKey key : told.keys()) {
      Delivery delivery = told.praxis().of(key);
      assertThat(delivery.settled()).isTrue();
      assertThat(delivery.state()).isIn(honest);
      assertThat(arrived(told, key)).isLessThanOrEqualTo(1);
    }
    assertThat(told.keys().stream().filter(key -> unknown(told, key)).count())
        .isLessThanOrEqualTo(1);
  }

  private static boolean unknown(Told told, DeliveryKey key) {
    return told.praxis().of(key).state() == State.UNKNOWN;
  }

  private static long arrived(Told told, DeliveryKey key) {
    return told.platform().posts().stream().filter(a -> a.key().equals(key)).count();
  }

  private static PostRef arrivedFirst(Told told, DeliveryKey key) {
    return told.platform().posts().stream()
        .filter(accepted -> accepted.key().equals(key))
        .findFirst()
        .orElseThrow()
        .ref();
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }

  /** Tells the story with the fault at each call in turn, sent at once and sent in rounds. */
  private void everywhere(
      Kind kind, Moment moment, boolean canTell, Story story, BiConsumer<Told, Boolean> then) {
    for (boolean atOnce : new boolean[] {true, false}) {
      int call = 1;
      while (tell(new Faults(kind, moment, call), atOnce, canTell, story, then)) {
        assertThat(++call).isLessThan(MANY);
      }
      assertThat(call).isGreaterThan(8);
    }
  }

  private boolean tell(
      Faults faults, boolean atOnce, boolean canTell, Story story, BiConsumer<Told, Boolean> then) {
    DispatchFixture praxis = new DispatchFixture();
    PersonId person = canTell ? praxis.onSlack("ana") : praxis.onTeams("ana");
    List<DeliveryKey> keys = story.apply(praxis, person);
    Dispatcher breaking = breaking(praxis, faults);
    until(faults, () -> sendOnce(breaking, atOnce, keys));
    until(faults, () -> praxis.settle(breaking));
    praxis.wall.advance(Claims.LEASE);
    praxis.settle(praxis.dispatcher("replica-2"));

    assertThat(praxis.problems()).isEmpty();
    assertThat(praxis.ledger.busy(praxis.wall.instant())).isFalse();
    then.accept(new Told(praxis, canTell ? praxis.slack : praxis.teams, keys), faults.happened());
    return faults.happened();
  }

  private static void sendOnce(Dispatcher dispatcher, boolean atOnce, List<DeliveryKey> keys) {
    if (atOnce) {
      dispatcher.sendNow(keys);
    } else {
      dispatcher.sendDue();
    }
  }

  private static void until(Faults faults, Runnable steps) {
    try {
      steps.run();
    } catch (Faults.Crash | Faults.Failure expected) {
      assertThat(faults.happened()).isTrue();
    }
  }

  private static Dispatcher breaking(DispatchFixture praxis, Faults faults) {
    return new Dispatcher(
        faults.on(praxis.stores),
        faults.on(Rendering.class, praxis::render),
        List.of(faults.on(Platform.class, praxis.slack), faults.on(Platform.class, praxis.teams)),
        praxis.wall,
        "replica-1",
        praxis.watch());
  }
}
