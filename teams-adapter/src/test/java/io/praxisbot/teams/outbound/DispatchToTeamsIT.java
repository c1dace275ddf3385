package io.praxisbot.teams.outbound;

import static io.praxisbot.teams.outbound.TeamsStage.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.teams.fake.Entry;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Fault;
import io.praxisbot.teams.fake.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core's dispatcher over a Teams on which things go wrong. */
class DispatchToTeamsIT {

  private final TeamsStage stage = new TeamsStage();
  private final FakeMember ana = stage.ana;

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void whatTeamsTookWithoutSayingSoIsNotSentAgainAndStaysUnknown() {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenClose());
    DeliveryKey key = stage.says(ana, "Did you try it?");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Did you try it?");
    assertThat(stage.story(key)).first().isEqualTo("unknown network:broken");
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 502, 504})
  void whatNeverArrivedIsNotSentAgainEither(int status) {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.status(status));
    stage.says(ana, "Did you try it?");

    stage.settle();

    assertThat(texts(ana)).isEmpty();
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 502, 504})
  void aChangeIsMadeAgainUntilItIsThere(int status) {
    stage.asks(ana, "Did you try it?", "card");
    stage.settle();
    stage.teams.fail(Operation.UPDATE_ACTIVITY, 2, Fault.status(status));
    DeliveryKey key = stage.replaces(ana, "Thank you.", "card");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.story(key)).hasSize(3).endsWith("delivered");
  }

  @Test
  void aThrottledTenantWaitsAndAnotherGoesOn() {
    FakeTenant sunroof = stage.teams.tenant("t-2");
    FakeMember eva = sunroof.member("0b0f-eva", "Eva", "Europe/Berlin");
    stage.has(eva);
    stage.teams.fail(
        stage.acme, Operation.SEND_TO_CONVERSATION, 1, Fault.status429(Duration.ofSeconds(20)));
    stage.says(ana, "Hello Ana");
    stage.says(eva, "Hello Eva");

    stage.round();
    assertThat(texts(ana)).isEmpty();
    assertThat(texts(eva)).containsExactly("Hello Eva");

    stage.settle();
    assertThat(texts(ana)).containsExactly("Hello Ana");
  }

  @Test
  void whoIsBlockedDoesNotStopTheOthers() {
    FakeMember ben = stage.acme.member("0b0f-ben", "Ben", "Europe/Lisbon");
    stage.has(ben);
    ana.blocking(true);
    DeliveryKey key = stage.says(ana, "Hello Ana");
    stage.says(ben, "Hello Ben");

    stage.settle();

    assertThat(stage.story(key)).containsExactly("rejected blocked:MessageWritesBlocked");
    assertThat(texts(ben)).containsExactly("Hello Ben");
  }

  @Test
  void whatHadNoTokenIsSentOnceThereIsOne() {
    stage.teams.fail(Operation.TOKEN, 2, Fault.status(503));
    DeliveryKey key = stage.says(ana, "Hello");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Hello");
    assertThat(stage.story(key))
        .containsExactly("not-sent no-token:http-503", "not-sent no-token:http-503", "delivered");
  }

  @Test
  void aMessageThatIsGoneIsPostedAnew() {
    stage.asks(ana, "Did you try it?", "card");
    stage.settle();
    ana.personalChat().delete(ana.personalChat().messages().get(0).id());
    DeliveryKey key = stage.replaces(ana, "Thank you.", "card");

    stage.settle();

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.story(key)).containsExactly("rejected message-gone", "delivered");
  }

  @Test
  void anUpdateThatGrewAndBrokeOffIsNotPostedTwice() {
    stage.asks(ana, "one", "digest");
    stage.settle();
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenClose());
    stage.replaces(ana, "new / newer", "digest");

    stage.settle();

    assertThat(texts(ana)).containsExactly("new", "newer");
  }

  @Test
  void anUpdateThatFailedBeforeItGrewStillGrows() {
    stage.asks(ana, "one", "digest");
    stage.settle();
    stage.teams.fail(Operation.UPDATE_ACTIVITY, 1, Fault.status(502));
    DeliveryKey key = stage.replaces(ana, "new / newer", "digest");

    stage.settle();

    assertThat(texts(ana)).containsExactly("new", "newer");
    assertThat(stage.story(key)).containsExactly("not-sent teams-fault:http-502", "delivered");
  }

  @Test
  void fiveHundredPeopleDueAtOnceGetOneMessageEachAtThePaceThatTeamsLikes() {
    List<FakeMember> everybody =
        IntStream.range(0, 500)
            .mapToObj(i -> stage.acme.member("0b0f-" + i, "Somebody", "Europe/Lisbon"))
            .toList();
    everybody.forEach(stage::has);
    everybody.forEach(one -> stage.says(one, "Did you try it?"));
    Instant start = stage.wall.instant();

    while (stage.round() > 0) {
      assertThat(stage.teams.log().limited()).isZero();
    }

    assertThat(Duration.between(start, stage.wall.instant()))
        .isBetween(Duration.ofSeconds(500 / 30), Duration.ofSeconds(500 / 24));
    assertThat(stage.teams.log().accepted(Entry.Kind.NEW)).hasSize(500);
    assertThat(everybody).allMatch(one -> one.personalChat().messages().size() == 1);
  }
}
