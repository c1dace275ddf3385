package io.praxisbot.core.delivery;

import static io.praxisbot.core.delivery.StrictPlatform.LOSE;
import static io.praxisbot.core.delivery.StrictPlatform.REFUSE_CONNECTION;
import static io.praxisbot.core.delivery.StrictPlatform.TAKE;
import static io.praxisbot.core.delivery.StrictPlatform.TAKE_AND_SAY_NOTHING;
import static io.praxisbot.core.delivery.StrictPlatform.TAKE_AND_THROW;
import static io.praxisbot.core.delivery.StrictPlatform.reject;
import static io.praxisbot.core.delivery.StrictPlatform.throttleUpdates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.Delivery.Try;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.store.InMemoryLedger;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LOOK_UP = Duration.ofSeconds(5);

  private final DispatchFixture praxis = new DispatchFixture();
  private final StrictPlatform slack = praxis.slack;
  private final StrictPlatform teams = praxis.teams;
  private final PersonId ana = praxis.onSlack("ana");
  private final PersonId tom = praxis.onTeams("tom");

  @AfterEach
  void nothingIsLostAndNothingIsTwice() {
    assertThat(praxis.problems()).isEmpty();
    assertThat(praxis.complaints()).isEmpty();
  }

  @Test
  void sendsWhatIsDueInTheOrderInWhichItWasSaid() {
    praxis.says(ana, "one");
    praxis.says(tom, "two");
    praxis.says(ana, "three");

    assertThat(praxis.dispatcher.sendDue()).isEqualTo(3);

    assertThat(slack.texts()).containsExactly("one", "three");
    assertThat(teams.texts()).containsExactly("two");
    assertThat(praxis.dispatcher.sendDue()).isZero();
  }

  @Test
  void sendsAnAnswerAtOnceAndInOrder() {
    praxis.dispatcher.sendNow(List.of(praxis.says(ana, "one"), praxis.says(ana, "two")));
    assertThat(slack.texts()).containsExactly("one", "two");
  }

  @Test
  void saysWhatBecameOfADelivery() {
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    assertThat(praxis.of(key).tries())
        .containsExactly(new Try(DispatchFixture.START, "delivered", ""));
    assertThat(praxis.of(key).settled()).isTrue();
    assertThat(praxis.settled).containsExactly(praxis.of(key));
  }

  @Test
  void doesNotSendAgainWhatIsSettled() {
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendNow(List.of(key));
    praxis.dispatcher.sendNow(List.of(key));
    assertThat(slack.texts()).containsExactly("hello");
  }

  @Test
  void leavesAloneWhatAnotherReplicaHasClaimedAndWhatComesAfterIt() {
    DeliveryKey one = praxis.says(ana, "one");
    DeliveryKey two = praxis.says(ana, "two");
    claims("replica-2").take(praxis.ledger.find(one).orElseThrow());

    praxis.dispatcher.sendNow(List.of(one, two));

    assertThat(slack.texts()).isEmpty();
    assertThat(praxis.of(two).claim()).isEmpty();
  }

  @Test
  void aRoundNeverOvertakesAnAnswerThatIsOnItsWay() {
    DeliveryKey one = praxis.says(ana, "one");
    DeliveryKey two = praxis.says(ana, "two");
    slack.next(
        take -> {
          praxis.dispatcher("replica-2").sendDue();
          return take.get();
        });
    praxis.dispatcher.sendNow(List.of(one, two));
    assertThat(slack.texts()).containsExactly("one", "two");
  }

  @Test
  void replacesWhatStandsInTheSlot() {
    praxis.asks(ana, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    praxis.replaces(ana, "what happened?", "question");
    praxis.dispatcher.sendDue();

    assertThat(slack.posts()).hasSize(1);
    assertThat(slack.texts()).containsExactly("did you try it?", "what happened?");
  }

  @Test
  void doesNotSendARevisionThatChangesNothing() {
    praxis.tells(ana, "needs you (1)", "digest");
    praxis.dispatcher.sendDue();
    DeliveryKey same = praxis.revises(ana, "needs you (1)", "digest");
    praxis.revises(ana, "nothing needs you", "digest");
    praxis.dispatcher.sendDue();
    DeliveryKey again = praxis.revises(ana, "nothing needs you", "digest");
    praxis.revises(ana, "needs you (1)", "digest");
    praxis.dispatcher.sendDue();

    assertThat(slack.texts())
        .containsExactly("needs you (1)", "nothing needs you", "needs you (1)");
    assertThat(lastTry(same)).isEqualTo("withheld unchanged");
    assertThat(lastTry(again)).isEqualTo("withheld unchanged");
  }

  @Test
  void sendsARevisionWhereNobodyKnowsWhatStandsThere() {
    praxis.tells(ana, "needs you (1)", "digest");
    praxis.dispatcher.sendDue();
    slack.next(TAKE_AND_SAY_NOTHING);
    praxis.dispatcher.sendNow(List.of(praxis.revises(ana, "nothing needs you", "digest")));
    praxis.dispatcher.sendNow(List.of(praxis.revises(ana, "needs you (1)", "digest")));

    assertThat(slack.texts())
        .containsExactly("needs you (1)", "nothing needs you", "needs you (1)");
  }

  @Test
  void sendsARevisionOverWhatWasSaidThereWithoutBeingCompared() {
    praxis.tells(ana, "needs you (1)", "digest");
    praxis.replaces(ana, "something else", "digest");
    praxis.revises(ana, "needs you (1)", "digest");
    praxis.dispatcher.sendDue();
    assertThat(slack.texts()).containsExactly("needs you (1)", "something else", "needs you (1)");
  }

  @Test
  void postsAnewWhenNothingStandsInTheSlotAndReplacesThatLater() {
    praxis.replaces(ana, "what happened?", "question");
    praxis.replaces(ana, "thanks", "question");
    praxis.dispatcher.sendDue();
    assertThat(slack.posts()).hasSize(1);
    assertThat(slack.texts()).containsExactly("what happened?", "thanks");
  }

  @Test
  void postsAnewWhenTheMessageToReplaceIsGone() {
    praxis.asks(ana, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    slack.delete(praxis.standsIn("question").orElseThrow());
    DeliveryKey key = praxis.replaces(ana, "what happened?", "question");

    praxis.dispatcher.sendDue();
    praxis.dispatcher.sendDue();

    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(slack.posts()).hasSize(2);
    assertThat(praxis.standsIn("question")).contains(slack.posts().get(1).ref());
  }

  @Test
  void postsAnewWhenTheMessageStandsInAnAccountThatIsNotThePersonsAnyMore() {
    praxis.asks(ana, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    praxis.people.erase(ana);
    praxis.person("ana", DispatchFixture.account(PlatformName.SLACK, "T1", "ana-2"));

    praxis.replaces(ana, "what happened?", "question");
    praxis.dispatcher.sendDue();

    assertThat(slack.posts().get(1).ref().account().user()).isEqualTo("ana-2");
  }

  @Test
  void anUpdateWaitsForTheMessageThatItReplaces() {
    slack.next(REFUSE_CONNECTION);
    praxis.dispatcher.sendNow(List.of(praxis.asks(ana, "did you try it?", "question")));
    praxis.dispatcher.sendNow(List.of(praxis.replaces(ana, "what happened?", "question")));
    assertThat(slack.texts()).isEmpty();

    praxis.after(SECOND);
    praxis.after(SECOND);

    assertThat(slack.posts()).hasSize(1);
    assertThat(slack.texts()).containsExactly("did you try it?", "what happened?");
  }

  @Test
  void anUpdateThatFailedNeverReplacesALaterOne() {
    praxis.asks(ana, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    slack.next(REFUSE_CONNECTION);
    DeliveryKey late = praxis.replaces(ana, "what happened?", "question");
    praxis.dispatcher.sendNow(List.of(late));
    praxis.dispatcher.sendNow(List.of(praxis.replaces(ana, "thanks", "question")));

    praxis.after(SECOND);

    assertThat(slack.texts()).containsExactly("did you try it?", "thanks");
    assertThat(lastTry(late)).isEqualTo("withheld overtaken");
  }

  @Test
  void withholdsWhatMayNotBeSaidAnyMore() {
    praxis.unspeakable.add("her goal");
    DeliveryKey key = praxis.says(ana, "her goal");
    praxis.dispatcher.sendDue();
    assertThat(praxis.of(key).state()).isEqualTo(State.WITHHELD);
    assertThat(slack.texts()).isEmpty();
  }

  @Test
  void withholdsWhatIsForSomebodyWhoIsGone() {
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.people.erase(ana);
    praxis.dispatcher.sendDue();
    assertThat(lastTry(key)).isEqualTo("withheld person-gone");
  }

  @Test
  void rejectsWhatHasNoWayToThePerson() {
    DeliveryKey nowhere = praxis.says(praxis.person("nina"), "hello");
    DeliveryKey elsewhere =
        praxis.says(
            praxis.person("pia", DispatchFixture.account(PlatformName.PLAYGROUND, "p", "pia")),
            "hello");
    praxis.dispatcher.sendDue();
    assertThat(lastTry(nowhere)).isEqualTo("rejected no-account");
    assertThat(lastTry(elsewhere)).isEqualTo("rejected no-platform");
  }

  @Test
  void rejectsWhatThePlatformRejects() {
    slack.next(reject("channel-closed"));
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    assertThat(praxis.of(key).state()).isEqualTo(State.REJECTED);
    assertThat(lastTry(key)).isEqualTo("rejected channel-closed");
  }

  @Test
  void oneThatCannotBeRenderedHoldsUpNobodyElse() {
    praxis.unrenderable.add("broken");
    DeliveryKey broken = praxis.says(ana, "broken");
    praxis.says(praxis.onSlack("ben"), "hello");
    praxis.dispatcher.sendDue();
    assertThat(slack.texts()).containsExactly("hello");
    assertThat(lastTry(broken)).isEqualTo("not-sent IllegalStateException");
  }

  @Test
  void waitsAsLongAsThePlatformAsksAndSendsAnswersNoSooner() {
    slack.next(slack.throttle(Duration.ofSeconds(30)));
    praxis.says(ana, "one");
    praxis.says(praxis.onSlack("ben"), "two");
    praxis.dispatcher.sendDue();
    DeliveryKey answer = praxis.says(ana, "three");
    praxis.dispatcher.sendNow(List.of(answer));
    praxis.after(Duration.ofSeconds(29));
    assertThat(slack.texts()).isEmpty();

    praxis.after(SECOND);

    assertThat(slack.texts()).containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void aThrottledWorkspaceHoldsUpNoOther() {
    slack.next(slack.throttle(Duration.ofMinutes(10)));
    IntStream.range(0, 500).forEach(n -> praxis.says(ana, "slack " + n));
    praxis.says(tom, "teams");
    praxis.dispatcher.sendDue();
    praxis.dispatcher.sendDue();
    assertThat(teams.texts()).containsExactly("teams");
  }

  @Test
  void aSmallWorkspaceDoesNotWaitForAllThatABigOneHasToSay() {
    slack.takes(Duration.ofMillis(200), praxis.wall);
    IntStream.range(0, 3_000).forEach(n -> praxis.says(ana, "big " + n));
    praxis.says(inSunset("mia"), "small");

    praxis.dispatcher.sendDue();
    assertThat(slack.texts()).contains("big 0", "small");
    Instant start = praxis.wall.instant();
    praxis.says(inSunset("joe"), "small, too");
    praxis.dispatcher.sendDue();

    assertThat(slack.texts()).contains("small, too");
    assertThat(praxis.wall.instant()).isBefore(start.plusSeconds(3));
  }

  @Test
  void workspacesTakeTurns() {
    IntStream.range(0, 3).forEach(n -> praxis.says(ana, "big " + n));
    PersonId mia = inSunset("mia");
    IntStream.range(0, 2).forEach(n -> praxis.says(mia, "small " + n));

    praxis.dispatcher.sendDue();

    assertThat(slack.texts()).containsExactly("big 0", "small 0", "big 1", "small 1", "big 2");
  }

  @Test
  void moreHandsSendIntoMoreWorkspacesAtOnce() {
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier together = new CyclicBarrier(2);
      StrictPlatform.Order meet =
          take -> {
            meet(together);
            return take.get();
          };
      slack.next(meet);
      teams.next(meet);
      praxis.says(ana, "slack");
      praxis.says(tom, "teams");

      assertThat(praxis.dispatcher.with(hands, 1).sendDue()).isEqualTo(2);
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void moreHandsSendToSomePeopleOfOneWorkspaceAtOnce() {
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      CyclicBarrier together = new CyclicBarrier(2);
      Rendering meeting =
          (delivery, to) -> {
            meet(together);
            return praxis.render(delivery, to);
          };
      praxis.says(ana, "one");
      praxis.says(praxis.onSlack("ben"), "two");

      assertThat(rendering(meeting).with(hands, 1).sendDue()).isEqualTo(2);
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void whatOnePersonGetsStaysInOrderHoweverManyHandsThereAre() {
    ExecutorService hands = Executors.newFixedThreadPool(3);
    try {
      List<PersonId> people = List.of(ana, praxis.onSlack("ben"), praxis.onSlack("eva"));
      IntStream.range(0, 180)
          .forEach(n -> praxis.says(people.get(n % 3), people.get(n % 3) + " " + n));

      assertThat(praxis.dispatcher.with(hands, 3).sendDue()).isEqualTo(180);

      for (int i = 0; i < 3; i++) {
        PersonId person = people.get(i);
        assertThat(slack.texts().stream().filter(text -> text.startsWith(person + " ")))
            .containsExactlyElementsOf(
                IntStream.iterate(i, n -> n < 180, n -> n + 3)
                    .mapToObj(n -> person + " " + n)
                    .toList());
      }
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void aRoundOfManyHandsEndsAfterAFewHundredAndGivesTheLaneBack() {
    ExecutorService hands = Executors.newFixedThreadPool(3);
    try {
      List<PersonId> people =
          IntStream.range(0, 450).mapToObj(n -> praxis.onSlack("p" + n)).toList();
      people.forEach(person -> praxis.says(person, "hello"));

      assertThat(praxis.dispatcher.with(hands, 3).sendDue()).isEqualTo(200);
      assertThat(praxis.dispatcher("replica-2").sendDue()).isEqualTo(200);
    } finally {
      hands.shutdownNow();
    }
  }

  private Dispatcher rendering(Rendering rendering) {
    return new Dispatcher(
        praxis.stores, rendering, List.of(slack), praxis.wall, "rendering", DeliveryWatch.NOBODY);
  }

  @Test
  void aFaultInOtherHandsIsThrownAsItCame() {
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      praxis.says(ana, "slack");
      praxis.says(tom, "teams");
      assertThatIllegalStateException()
          .isThrownBy(withoutDatabase().with(hands, 1)::sendDue)
          .withMessage("no database");
    } finally {
      hands.shutdownNow();
      praxis.dispatcher.sendDue();
    }
  }

  @Test
  void aFaultGivesTheLaneBackThoughOthersWereToWorkInItAndNeverCame() {
    praxis.says(ana, "one");
    praxis.says(praxis.onSlack("ben"), "two");

    assertThatIllegalStateException().isThrownBy(withoutDatabase().with(never -> {}, 1)::sendDue);

    assertThat(praxis.dispatcher.sendDue()).isEqualTo(2);
  }

  /** One whose every write fails. */
  private Dispatcher withoutDatabase() {
    InMemoryLedger broken =
        new InMemoryLedger() {
          @Override
          public synchronized List<Stored<Delivery>> due(
              Instant now, int limit, Set<OrganizationId> except) {
            return praxis.ledger.due(now, limit, except);
          }

          @Override
          public boolean replace(Stored<Delivery> read, Delivery next) {
            throw new IllegalStateException("no database");
          }
        };
    return new Dispatcher(
        new DeliveryStores(broken, praxis.posts, praxis.lanes, praxis.people),
        praxis::render,
        List.of(slack, teams),
        praxis.wall,
        "broken",
        DeliveryWatch.NOBODY);
  }

  @Test
  void whoWantsNoUpdatesStillTakesNewMessages() {
    praxis.asks(ana, "did you try it?", "question");
    PersonId ben = praxis.onSlack("ben");
    praxis.asks(ben, "and you?", "his");
    praxis.dispatcher.sendDue();
    slack.next(throttleUpdates(Duration.ofSeconds(30)));
    DeliveryKey first = praxis.replaces(ana, "thanks", "question");
    DeliveryKey second = praxis.replaces(ben, "thanks, too", "his");
    praxis.says(praxis.onSlack("eva"), "hello");

    praxis.dispatcher.sendDue();
    praxis.after(Duration.ofSeconds(29));

    assertThat(slack.texts()).containsExactly("did you try it?", "and you?", "hello");
    assertThat(lastTry(first)).isEqualTo("throttled updates");
    assertThat(praxis.of(second).tries()).isEmpty();
    praxis.after(SECOND);
    assertThat(slack.texts()).endsWith("thanks", "thanks, too");
  }

  private PersonId inSunset(String name) {
    return praxis.person(
        new OrganizationId("sunset"),
        name,
        DispatchFixture.account(PlatformName.SLACK, "T2", name));
  }

  private static void meet(CyclicBarrier together) {
    try {
      together.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneRoundEndsAfterAFewHundred() {
    IntStream.range(0, 450).forEach(n -> praxis.says(ana, "message " + n));
    assertThat(praxis.dispatcher.sendDue()).isEqualTo(200);
    assertThat(praxis.dispatcher.sendDue()).isEqualTo(200);
    assertThat(praxis.dispatcher.sendDue()).isEqualTo(50);
  }

  @Test
  void laterOnesToThePersonWaitForTheNextRoundAndOthersDoNot() {
    slack.next(REFUSE_CONNECTION);
    praxis.says(ana, "one");
    praxis.says(ana, "two");
    praxis.says(praxis.onSlack("ben"), "three");
    praxis.dispatcher.sendDue();
    assertThat(slack.texts()).containsExactly("three");
  }

  @Test
  void triesAgainMoreAndMoreSlowlyWhatNeverLeft() {
    slack.next(REFUSE_CONNECTION, REFUSE_CONNECTION, REFUSE_CONNECTION);
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.after(Duration.ofSeconds(1));
    praxis.after(Duration.ofSeconds(2));
    praxis.after(Duration.ofSeconds(3));
    assertThat(praxis.of(key).tries()).hasSize(3);
    praxis.after(Duration.ofSeconds(1));
    assertThat(slack.texts()).containsExactly("hello");
  }

  @Test
  void givesUpAfterAboutADayOfTrying() {
    IntStream.range(0, 400).forEach(n -> slack.next(REFUSE_CONNECTION));
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    for (int fives = 0; fives < 12 * 23; fives++) {
      praxis.after(Duration.ofMinutes(5));
    }
    assertThat(praxis.of(key).settled()).isFalse();
    for (int fives = 0; fives < 12 * 3; fives++) {
      praxis.after(Duration.ofMinutes(5));
    }
    assertThat(lastTry(key)).isEqualTo("rejected not-reachable");
  }

  @Test
  void whatWasTakenInSilenceIsFoundAndNotRepeated() {
    slack.next(TAKE_AND_SAY_NOTHING);
    DeliveryKey key = praxis.asks(ana, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    assertThat(praxis.of(key).state()).isEqualTo(State.UNKNOWN);

    praxis.after(LOOK_UP);

    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(praxis.standsIn("question")).contains(slack.posts().get(0).ref());
  }

  @Test
  void whatShowsLateInTheHistoryIsNotRepeated() {
    slack.next(TAKE_AND_SAY_NOTHING).nextLookups(new Lookup.Absent());
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.after(LOOK_UP);
    assertThat(praxis.of(key).state()).isEqualTo(State.UNKNOWN);
    praxis.after(LOOK_UP);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void whatIsTwiceAbsentIsRepeated() {
    slack.next(LOSE);
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.after(LOOK_UP);
    praxis.after(LOOK_UP.minusMillis(1));
    assertThat(slack.asked()).isEqualTo(1);

    praxis.after(Duration.ofMillis(1));
    praxis.dispatcher.sendDue();

    assertThat(praxis.of(key).tries().stream().map(Try::outcome))
        .containsExactly("unknown", "absent", "absent", "delivered");
  }

  @Test
  void twoAbsentsCountOnlySinceTheLatestAttempt() {
    slack.next(LOSE, TAKE_AND_SAY_NOTHING).nextLookups(new Lookup.Absent(), new Lookup.Absent());
    praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.after(LOOK_UP);
    praxis.after(LOOK_UP);
    praxis.dispatcher.sendDue();
    slack.nextLookups(new Lookup.Absent());
    praxis.settle(praxis.dispatcher);
    assertThat(slack.texts()).containsExactly("hello");
  }

  @Test
  void aLookUpThatIsNotPossibleNowIsTriedAgainAndProvesNothing() {
    Lookup notNow = new Lookup.NotNow(Duration.ofMinutes(1), "rate");
    slack.next(TAKE_AND_SAY_NOTHING).nextLookups(new Lookup.Absent(), notNow);
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.after(LOOK_UP);
    praxis.after(LOOK_UP);
    praxis.after(Duration.ofSeconds(59));
    assertThat(praxis.of(key).state()).isEqualTo(State.UNKNOWN);
    praxis.after(SECOND);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void whatNobodyCanTellStaysUnknownForAnAdmin() {
    teams.next(TAKE_AND_SAY_NOTHING);
    DeliveryKey key = praxis.says(tom, "hello");
    praxis.dispatcher.sendDue();
    praxis.settle(praxis.dispatcher);

    assertThat(praxis.of(key).state()).isEqualTo(State.UNKNOWN);
    assertThat(praxis.settled).containsExactly(praxis.of(key));
    assertThat(teams.texts()).containsExactly("hello");
  }

  @Test
  void anUnknownUpdateIsRepeatedWithoutALookUp() {
    praxis.asks(tom, "did you try it?", "question");
    praxis.dispatcher.sendDue();
    teams.next(LOSE, TAKE_AND_SAY_NOTHING, TAKE);
    DeliveryKey key = praxis.replaces(tom, "what happened?", "question");
    praxis.settle(praxis.dispatcher);

    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(teams.posts()).hasSize(1);
    assertThat(teams.asked()).isZero();
  }

  @Test
  void aPlatformThatThrowsLeavesAnUnknownWithoutItsWords() {
    slack.next(TAKE_AND_THROW);
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    assertThat(lastTry(key)).isEqualTo("unknown IllegalStateException");
    praxis.after(LOOK_UP);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void looksIntoEveryAccountOfSomebodyWhoMovedSinceTheAttempt() {
    slack.next(TAKE_AND_SAY_NOTHING);
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendDue();
    praxis.people.erase(ana);
    praxis.person(
        "ana",
        DispatchFixture.account(PlatformName.TEAMS, "tenant", "ana"),
        DispatchFixture.account(PlatformName.SLACK, "T1", "ana"));
    praxis.after(LOOK_UP);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(teams.texts()).isEmpty();
  }

  @Test
  void doesNotCallThePlatformWhenRenderingOutlastedTheClaimAndSomebodyElseTookIt() {
    DeliveryKey key = praxis.says(ana, "hello");
    Rendering slow =
        (delivery, to) -> {
          praxis.wall.advance(Claims.LEASE);
          praxis.dispatcher("replica-2").sendDue();
          return praxis.render(delivery, to);
        };
    new Dispatcher(praxis.stores, slow, List.of(slack), praxis.wall, "slow", DeliveryWatch.NOBODY)
        .sendNow(List.of(key));
    assertThat(slack.texts()).containsExactly("hello");
  }

  @Test
  void doesNotCallThePlatformWhenTooLittleOfTheClaimIsLeft() {
    InMemoryLedger slow =
        new InMemoryLedger() {
          @Override
          public boolean replace(Stored<Delivery> read, Delivery next) {
            praxis.wall.advance(next.started() ? Claims.LEASE.minus(Claims.CALL) : Duration.ZERO);
            return super.replace(read, next);
          }
        };
    DeliveryKey key = praxis.says(ana, "hello");
    slow.insert(praxis.of(key));
    DeliveryStores stores = new DeliveryStores(slow, praxis.posts, praxis.lanes, praxis.people);

    new Dispatcher(
            stores, praxis::render, List.of(slack), praxis.wall, "slow", DeliveryWatch.NOBODY)
        .sendNow(List.of(key));

    assertThat(slack.texts()).isEmpty();
    assertThat(slow.values().get(0).tries().get(0).reason()).isEqualTo("lease-too-short");
  }

  @Test
  void anOutcomeThatComesAfterTheClaimLapsedChangesNothing() {
    slack.next(
        take -> {
          Outcome outcome = take.get();
          praxis.wall.advance(Claims.LEASE);
          praxis.dispatcher("replica-2").sendDue();
          return outcome;
        });
    DeliveryKey key = praxis.says(ana, "hello");
    praxis.dispatcher.sendNow(List.of(key));
    assertThat(lastTry(key)).isEqualTo("unknown lapsed");
    praxis.after(LOOK_UP);
    assertThat(lastTry(key)).isEqualTo("delivered found");
  }

  @Test
  void leavesAWorkspaceToTheReplicaThatHoldsItsLane() {
    praxis.lanes.take("T1", "replica-2", praxis.wall.instant(), praxis.wall.instant().plus(SECOND));
    praxis.says(ana, "hello");
    assertThat(praxis.dispatcher.sendDue()).isZero();
    praxis.after(SECOND);
    assertThat(slack.texts()).containsExactly("hello");
  }

  private String lastTry(DeliveryKey key) {
    List<Try> tries = praxis.of(key).tries();
    Try last = tries.get(tries.size() - 1);
    return last.outcome() + " " + last.reason();
  }

  private Claims claims(String owner) {
    return new Claims(praxis.ledger, praxis.wall, owner, DeliveryWatch.NOBODY);
  }
}
