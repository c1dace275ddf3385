package io.praxisbot.slack.outbound;

import static io.praxisbot.slack.outbound.SlackStage.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.slack.fake.Entry;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core's dispatcher over a Slack on which things go wrong. */
class DispatchToSlackIT {

  private static final String POST = "chat.postMessage";
  private static final String HISTORY = "conversations.history";

  private final SlackStage stage = new SlackStage();
  private final FakeMember ana = stage.ana;

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void whatSlackTookWithoutSayingSoIsFoundAndNotSentAgain() {
    stage.slack.fail(POST, 1, Fault.acceptThenClose());
    DeliveryKey key = stage.says(ana, "Did you try it?");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Did you try it?");
    assertThat(stage.story(key)).containsExactly("unknown network:broken", "delivered found");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void aFaultOfSlacksAfterItTookTheMessageIsLookedUp(int status) {
    stage.slack.fail(POST, 1, Fault.acceptThenStatus(status));
    stage.says(ana, "Did you try it?");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Did you try it?");
  }

  @Test
  void whatNeverArrivedIsLookedUpTwiceAndThenSentOnce() {
    stage.slack.fail(POST, 1, Fault.closeBeforeAccept());
    DeliveryKey key = stage.says(ana, "Did you try it?");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Did you try it?");
    assertThat(stage.story(key))
        .containsExactly("unknown network:broken", "absent", "absent", "delivered");
    assertThat(stage.slack.log().calls(HISTORY)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aMessageOfSeveralPartsThatBreaksOffGoesOnWhereItWas(int whole) {
    passing(whole);
    stage.slack.fail(POST, 1, Fault.closeBeforeAccept());
    stage.says(ana, "one / two / three");

    stage.settle();

    assertThat(texts(ana)).containsExactly("one", "two", "three");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aPartThatSlackTookWithoutSayingSoIsNotSentAgain(int whole) {
    passing(whole);
    stage.slack.fail(POST, 1, Fault.acceptThenClose());
    stage.says(ana, "one / two / three");

    stage.settle();

    assertThat(texts(ana)).containsExactly("one", "two", "three");
  }

  @Test
  void aThrottleInTheMiddleOfAMessageLeavesTheRestForLater() {
    passing(1);
    stage.slack.fail(POST, 1, Fault.status429(Duration.ofSeconds(9)));
    DeliveryKey key = stage.says(ana, "one / two");

    stage.settle();

    assertThat(texts(ana)).containsExactly("one", "two");
    assertThat(stage.story(key)).contains("unknown part-2-throttled").endsWith("delivered");
  }

  @Test
  void aRefusedPartIsNotTriedForever() {
    passing(1);
    stage.slack.fail(POST, 1, Fault.error("invalid_blocks"));
    DeliveryKey key = stage.says(ana, "one / two");

    stage.settle();

    assertThat(stage.story(key)).containsExactly("rejected bad-message:invalid_blocks");
  }

  @Test
  void aThrottledReadBackHoldsNobodyElseUp() {
    FakeMember ben = stage.acme.member("U2", "Ben", "Europe/Lisbon");
    passing(1);
    stage.slack.fail(POST, 1, Fault.closeBeforeAccept());
    DeliveryKey key = stage.says(ana, "one / two");
    stage.settleUntil(() -> stage.story(key).contains("absent"));
    stage.slack.fail(HISTORY, 2, Fault.status429(Duration.ofSeconds(60)));
    stage.says(ben, "Hello Ben");

    stage.round();

    assertThat(texts(ben)).containsExactly("Hello Ben");
    stage.settle();
    stage.settle();
    assertThat(texts(ana)).containsExactly("one", "two");
    assertThat(stage.story(key)).endsWith("delivered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "new / newer", "1 / 2 / 3 / 4"})
  void whatIsCutOtherwiseBeforeARepeatIsSaidInFull(String after) {
    passing(2);
    stage.slack.fail(POST, 1, Fault.closeBeforeAccept());
    DeliveryKey key = stage.says(ana, "one / two / three");
    stage.round();
    assertThat(texts(ana)).containsExactly("one", "two");
    stage.rewrites(key, after);

    stage.settle();

    assertThat(texts(ana)).containsExactly(after.split(" / "));
    assertThat(stage.story(key)).endsWith("delivered");
  }

  @Test
  void manyUpdatesHoldNoNewMessageUp() {
    List<FakeMember> everybody = members(60);
    everybody.forEach(one -> stage.asks(one, "Did you try it?", "card-" + one.id()));
    while (stage.round() > 0) {
      assertThat(stage.slack.log().limited()).isZero();
    }
    everybody.forEach(one -> stage.replaces(one, "Thank you.", "card-" + one.id()));
    stage.says(ana, "Hello Ana");
    Instant start = stage.wall.instant();

    stage.round();
    assertThat(texts(ana)).containsExactly("Hello Ana");
    assertThat(stage.wall.instant()).isBefore(start.plusSeconds(5));

    while (!stage.ledger.values().stream().allMatch(Delivery::settled)) {
      stage.wall.advance(Duration.ofSeconds(1));
      stage.round();
    }
    assertThat(everybody).allMatch(one -> texts(one).equals(List.of("Thank you.")));
    assertThat(Duration.between(start, stage.wall.instant())).isLessThan(Duration.ofMinutes(2));
    assertThat(stage.slack.log().limited()).isZero();
    assertThat(stage.ledger.values()).allMatch(one -> one.tries().size() < 4);
  }

  @Test
  void aThrottledWorkspaceWaitsAndAnotherGoesOn() {
    FakeWorkspace sunroof = stage.slack.workspace("T2", "Sunroof");
    FakeMember eva = sunroof.member("U1", "Eva", "Europe/Berlin");
    stage.slack.fail(stage.acme, POST, 1, Fault.status429(Duration.ofSeconds(20)));
    stage.says(ana, "Hello Ana");
    stage.says(eva, "Hello Eva");

    stage.round();
    assertThat(texts(ana)).isEmpty();
    assertThat(texts(eva)).containsExactly("Hello Eva");

    stage.settle();
    assertThat(texts(ana)).containsExactly("Hello Ana");
    assertThat(stage.slack.log().limited()).isEqualTo(1);
  }

  @Test
  void aDeadTokenIsSaidInTheLedger() {
    stage.acme.revokeToken();
    DeliveryKey key = stage.says(ana, "Hello");

    stage.settle();

    assertThat(stage.story(key)).containsExactly("rejected not-installed:token_revoked");
  }

  @Test
  void aMessageThatSomebodyDeletedIsPostedAnew() {
    stage.asks(ana, "Did you try it?", "card");
    stage.settle();
    stage.acme.channels().delete(ana.directMessage(), ana.messages().get(0).ts());
    DeliveryKey key = stage.replaces(ana, "Thank you.", "card");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.story(key)).containsExactly("rejected message-gone", "delivered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "new / newer", "new / newer / newest", "1 / 2 / 3 / 4"})
  void anUpdateMayHaveMoreOrFewerParts(String after) {
    stage.asks(ana, "one / two", "digest");
    stage.settle();
    stage.replaces(ana, after, "digest");
    stage.settle();
    stage.replaces(ana, "last / of all", "digest");
    stage.settle();

    assertThat(texts(ana)).containsExactly("last", "of all");
  }

  @Test
  void anUpdateThatGrewAndBrokeOffIsNotPostedTwice() {
    stage.asks(ana, "one", "digest");
    stage.settle();
    stage.slack.fail(POST, 1, Fault.acceptThenClose());
    stage.replaces(ana, "new / newer / newest", "digest");

    stage.settle();

    assertThat(texts(ana)).containsExactly("new", "newer", "newest");
  }

  @Test
  void aThousandPeopleDueAtOnceGetOneMessageEachInTheTimeThatTheRatesAllow() {
    List<FakeMember> everybody = members(1_000);
    everybody.forEach(one -> stage.says(one, "Did you try it?"));
    Instant start = stage.wall.instant();

    while (stage.round() > 0) {
      assertThat(stage.slack.log().limited()).isLessThan(2);
    }

    Duration allowed = Duration.ofMinutes(1).multipliedBy(1_000).dividedBy(300);
    assertThat(Duration.between(start, stage.wall.instant()))
        .isLessThan(allowed.multipliedBy(11).dividedBy(10));
    assertThat(everybody).allMatch(one -> one.messages().size() == 1);
    assertThat(stage.slack.log().accepted(Entry.Kind.NEW)).hasSize(1_000);
  }

  private List<FakeMember> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> stage.acme.member("U9" + i, "Somebody", "Europe/Lisbon"))
        .toList();
  }

  /** The next so many posts go well, before whatever is ordered next. */
  private void passing(int posts) {
    if (posts > 0) {
      stage.slack.fail(POST, posts, Fault.slow(Duration.ZERO));
    }
  }
}
