package io.praxisbot.teams.outbound;

import static io.praxisbot.teams.outbound.TeamsStage.account;
import static io.praxisbot.teams.outbound.TeamsStage.message;
import static io.praxisbot.teams.outbound.TeamsStage.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.teams.fake.Entry;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeMessage;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Fault;
import io.praxisbot.teams.fake.Operation;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which one attempt may end. */
class TeamsPlatformIT {

  private static final DeliveryKey KEY = new DeliveryKey("turn-1/0");
  private static final DeliveryKey NEXT = new DeliveryKey("turn-2/0");

  private final TeamsStage stage = new TeamsStage();
  private final FakeMember ana = stage.ana;
  private final Account account = account(ana);
  private final TeamsPlatform platform = stage.platform;

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aMessageIsACardInTheConversationWithASummary() {
    PostRef ref = posted("Did you try it?");

    assertThat(texts(ana)).containsExactly("Did you try it?");
    FakeMessage stands = ana.personalChat().messages().get(0);
    assertThat(ref).isEqualTo(new PostRef(account, ana.personalChat().id(), stands.id()));
    assertThat(stands.activity().path("summary").asText()).isEqualTo("Did you try it?");
    assertThat(stands.activity().has("timestamp")).isFalse();
  }

  @Test
  void theConversationIsOpenedOnceAndKept() {
    FakeMember ben = unopened("0b0f-ben");

    platform.post(account(ben), KEY, message("one"));
    platform.post(account(ben), NEXT, message("two"));

    assertThat(texts(ben)).containsExactly("one", "two");
    assertThat(stage.kept(ben).conversation()).contains(ben.personalChat().id());
    assertThat(stage.teams.log().calls(Operation.CREATE_CONVERSATION)).hasSize(1);
  }

  @Test
  void aConversationThatIsNoMoreIsOpenedAnew() {
    replaceReference(stage.reference(ana, Optional.of("a:gone")));

    assertThat(platform.post(account, KEY, message("Hello"))).isInstanceOf(Outcome.Delivered.class);

    assertThat(texts(ana)).containsExactly("Hello");
    assertThat(stage.kept(ana).conversation()).contains(ana.personalChat().id());
  }

  @Test
  void itIsOpenedAnewOnceAndNoMore() {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 9, Fault.error(404, "ConversationNotFound"));

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("no-such-user:ConversationNotFound"));
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(2);
  }

  @Test
  void somebodyWhoNeverHadItGetsNothingAndIsNotAsked() {
    FakeMember eva = stage.acme.member("0b0f-eva", "Eva", "Europe/Berlin");

    assertThat(platform.post(account(eva), KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("not-installed"));
    assertThat(stage.teams.log().calls()).isEmpty();
  }

  @Test
  void somebodyWithoutItIsNotAskedAgain() {
    FakeMember ben = unopened("0b0f-ben");
    ben.personalChat().bringBot(false);

    assertThat(platform.post(account(ben), KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("not-installed:ForbiddenOperationException"));
    assertThat(stage.kept(ben).standing()).isEqualTo(Standing.REMOVED);

    assertThat(platform.post(account(ben), NEXT, message("Hello")))
        .isEqualTo(new Outcome.Rejected("not-installed"));
    assertThat(stage.teams.log().calls(Operation.CREATE_CONVERSATION)).hasSize(1);
  }

  @Test
  void whoeverBlocksItIsLeftAloneUntilTheyComeBack() {
    ana.blocking(true);

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("blocked:MessageWritesBlocked"));
    assertThat(stage.kept(ana).standing()).isEqualTo(Standing.BLOCKED);
    assertThat(stage.kept(ana).since()).isEqualTo(stage.wall.instant().plus(TeamsStage.AHEAD));
    assertThat(platform.post(account, NEXT, message("Hello")))
        .isEqualTo(new Outcome.Rejected("blocked"));
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(1);

    ana.blocking(false);
    replaceReference(stage.kept(ana).standing(Standing.OPEN, stage.wall.instant()));
    posted("Welcome back");
  }

  @Test
  void whoeverBlockedItBeforeTheirConversationWasOpenedIsLeftAloneToo() {
    FakeMember ben = unopened("0b0f-ben");
    ben.blocking(true);

    assertThat(platform.post(account(ben), KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("blocked:MessageWritesBlocked"));

    assertThat(stage.kept(ben).standing()).isEqualTo(Standing.BLOCKED);
    assertThat(stage.kept(ben).conversation()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadArgument,          bad-message:BadArgument",
    "403, NotEnoughPermissions, missing-permission:NotEnoughPermissions",
    "403, SomethingNew,         refused:SomethingNew",
    "413, MessageSizeTooBig,    too-long:MessageSizeTooBig"
  })
  void aRefusalIsFinalAndChangesNothingElse(int status, String code, String reason) {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.error(status, code));

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected(reason));
    assertThat(stage.kept(ana).standing()).isEqualTo(Standing.OPEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 412, 500, 502, 503, 504})
  void nobodyKnowsWhatAFaultDidAndItIsPostedOnceAlone(int status) {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenStatus(status));

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Unknown("teams-fault:http-" + status));

    assertThat(texts(ana)).containsExactly("Hello");
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(1);
  }

  @Test
  void aConnectionThatBreaksAfterTeamsTookItIsUnknownAndOneMessageStands() {
    posted("first, to have a connection");
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenClose());

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Unknown("network:broken"));

    assertThat(texts(ana)).containsExactly("first, to have a connection", "Hello");
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(2);
  }

  @Test
  void openingAConversationMayBeTriedAgainWhateverHappened() {
    FakeMember ben = unopened("0b0f-ben");
    stage.teams.fail(Operation.CREATE_CONVERSATION, 1, Fault.acceptThenClose());

    assertThat(platform.post(account(ben), KEY, message("Hello")))
        .isEqualTo(new Outcome.NotSent("network:broken"));
  }

  @Test
  void aThrottleSaysHowLong() {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.status429(Duration.ofSeconds(9)));

    assertThat(platform.post(account, KEY, message("Hello")))
        .isEqualTo(new Outcome.Throttled(Duration.ofSeconds(9)));
  }

  @Test
  void aThrottleOfAnUpdateHoldsNoNewMessageUp() {
    PostRef ref = posted("Did you try it?");
    stage.teams.fail(Operation.UPDATE_ACTIVITY, 1, Fault.status429(Duration.ofSeconds(9)));

    assertThat(platform.update(ref, NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.UpdatesThrottled(Duration.ofSeconds(9)));
  }

  @Test
  void nobodyThereMeansThatItNeverLeft() {
    stage.teams.close();

    assertThat(platform.post(account, KEY, message("Hello"))).isInstanceOf(Outcome.NotSent.class);
  }

  @Test
  void withoutATokenNothingLeaves() {
    stage.teams.fail(Operation.TOKEN, 1, Fault.error(401, "invalid_client"));

    assertThat(platform.post(account, KEY, message("Hello")))
        .asString()
        .contains("NotSent", "no-token:");
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).isEmpty();
  }

  @Test
  void aTokenThatTeamsNoLongerTakesIsReplacedByTheNextAttempt() {
    posted("one");
    stage.teams.login().revokeAll();

    assertThat(platform.post(account, KEY, message("two")))
        .isEqualTo(new Outcome.NotSent("no-token:Unauthorized"));
    assertThat(platform.post(account, KEY, message("two"))).isInstanceOf(Outcome.Delivered.class);

    assertThat(texts(ana)).containsExactly("one", "two");
  }

  @Test
  void aTokenIsUsedForManyCallsAndReplacedBeforeItExpires() {
    posted("one");
    posted("two");
    assertThat(stage.teams.log().calls(Operation.TOKEN)).hasSize(1);

    stage.wall.advance(Duration.ofMinutes(55));
    posted("three");

    assertThat(stage.teams.log().calls(Operation.TOKEN)).hasSize(2);
  }

  @Test
  void anUpdateReplacesTheMessage() {
    PostRef ref = posted("Did you try it?");

    assertThat(platform.update(ref, NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.Delivered(ref));

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.teams.log().accepted(Entry.Kind.NEW)).hasSize(1);
  }

  @Test
  void whatCannotBeReplacedAnyMoreIsGone() {
    PostRef ref = posted("Did you try it?");
    ana.personalChat().delete(ref.message());

    assertThat(platform.update(ref, NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a / b", "a / b / c", "a / b / c / d"})
  void anUpdateMayHaveMoreOrFewerParts(String after) {
    PostRef ref = posted("one / two / three");
    assertThat(ref.message().split("\\+")).hasSize(3);

    Outcome outcome = platform.update(ref, NEXT, message(after));

    assertThat(texts(ana)).containsExactly(after.split(" / "));
    PostRef now = ((Outcome.Delivered) outcome).ref();
    assertThat(now.message().split("\\+"))
        .containsExactlyElementsOf(
            ana.personalChat().messages().stream().map(FakeMessage::id).toList());
  }

  @Test
  void aPartThatTeamsTakesALittleLaterFollows() {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.slow(Duration.ZERO));
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.status429(Duration.ofSeconds(3)));

    posted("one / two");

    assertThat(texts(ana)).containsExactly("one", "two");
    assertThat(stage.teams.log().calls(Operation.SEND_TO_CONVERSATION)).hasSize(3);
  }

  @Test
  void aPartThatDoesNotFollowIsSaidSoAndNeverRepeated() {
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.slow(Duration.ZERO));
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.status429(Duration.ofSeconds(9)));

    assertThat(platform.post(account, KEY, message("one / two")))
        .isEqualTo(new Outcome.Unknown("part-2-throttled"));
    assertThat(texts(ana)).containsExactly("one");
  }

  @Test
  void aMessageThatGrewByWhoKnowsWhatDoesNotGrowAgain() {
    PostRef ref = posted("one");
    stage.teams.fail(Operation.SEND_TO_CONVERSATION, 1, Fault.acceptThenClose());

    assertThat(platform.update(ref, NEXT, message("new / newer")))
        .isEqualTo(new Outcome.Rejected("part-2-not-repeated"));
    assertThat(platform.after(stage.wall.instant()).update(ref, NEXT, message("new / newer")))
        .isEqualTo(new Outcome.Rejected("part-2-not-repeated"));

    assertThat(texts(ana)).containsExactly("new", "newer");
  }

  @Test
  void thePressedCardGoesToTheRequestThatWaitsForItAndToTeams() {
    PostRef ref = posted("Did you try it?");
    Aside press = new Aside(account, ref.message() + "|f:press", false, true);

    try (Refreshes.Waiting waiting = stage.refreshes.expect(press.address())) {
      platform.update(ref, press, NEXT, message("Thank you."));

      assertThat(waiting.await(Duration.ZERO)).contains(TeamsStage.part("Thank you.").card());
    }
    assertThat(texts(ana)).containsExactly("Thank you.");
  }

  @Test
  void aCardThatWasNotPressedOrNotReplacedGoesToNobody() {
    PostRef ref = posted("Did you try it?");
    Aside press = new Aside(account, ref.message() + "|f:press", false, true);
    Aside other = new Aside(account, "1234|f:press", false, true);
    stage.teams.fail(Operation.UPDATE_ACTIVITY, 1, Fault.status(502));

    try (Refreshes.Waiting waiting = stage.refreshes.expect(press.address());
        Refreshes.Waiting elsewhere = stage.refreshes.expect(other.address())) {
      assertThat(platform.update(ref, press, NEXT, message("Thank you.")))
          .isEqualTo(new Outcome.Unknown("teams-fault:http-502"));
      platform.update(ref, other, NEXT, message("Thank you."));

      assertThat(waiting.await(Duration.ZERO)).isEmpty();
      assertThat(elsewhere.await(Duration.ZERO)).isEmpty();
    }
  }

  @Test
  void whatStandsAsideIsNotOnThisPlatform() {
    assertThat(platform.update(PostRef.aside(account, KEY), NEXT, message("Done.")))
        .isEqualTo(new Outcome.Rejected(Outcome.Rejected.NO_ASIDE));
  }

  @Test
  void teamsCannotTellWhatStands() {
    posted("Did you try it?");
    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.CannotTell());
  }

  @Test
  void eachTenantIsReachedWhereItsPeopleSayItIs() {
    FakeTenant sunroof = stage.teams.tenantOverseas("t-2");
    FakeMember eva = sunroof.member("0b0f-ana", "Eva", "America/Denver");
    stage.has(eva);

    platform.post(account(eva), KEY, message("Hello Eva"));

    assertThat(texts(eva)).containsExactly("Hello Eva");
    assertThat(texts(ana)).isEmpty();
  }

  private PostRef posted(String text) {
    Outcome outcome = platform.post(account, KEY, message(text));
    assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
    return ((Outcome.Delivered) outcome).ref();
  }

  /** Somebody whom a team's roster showed: they have the bot, and no conversation is known. */
  private FakeMember unopened(String id) {
    FakeMember member = stage.acme.member(id, "Ben Stone", "Europe/Lisbon");
    member.personalChat().bringBot(true);
    stage.references.insert(stage.reference(member, Optional.empty()));
    return member;
  }

  private void replaceReference(ConversationReference next) {
    var read = stage.references.find(next.id()).orElseThrow();
    assertThat(stage.references.replace(read, next)).isTrue();
  }
}
