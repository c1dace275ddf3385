package io.praxisbot.slack.outbound;

import static io.praxisbot.slack.outbound.SlackStage.account;
import static io.praxisbot.slack.outbound.SlackStage.message;
import static io.praxisbot.slack.outbound.SlackStage.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import io.praxisbot.slack.fake.Entry;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import io.praxisbot.slack.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackPlatformIT {

  private static final DeliveryKey KEY = new DeliveryKey("turn-1/0");
  private static final DeliveryKey NEXT = new DeliveryKey("turn-2/0");
  private static final String RESPONSE_URL = "response_url";
  private static final Outcome NO_ASIDE = new Outcome.Rejected(Outcome.Rejected.NO_ASIDE);

  private final SlackStage stage = new SlackStage();
  private final FakeMember ana = stage.ana;
  private final Account account = account(ana);
  private final SlackPlatform platform = stage.platform;

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aNewMessageIsOneCallThatCarriesItsKeyAndTurnsNothingIntoLinks() {
    PostRef ref = posted("Did you try it?");

    FakeMessage message = ana.messages().get(0);
    assertThat(ref).isEqualTo(new PostRef(account, message.channel(), message.ts()));
    assertThat(stage.slack.log().calls()).hasSize(1);
    assertThat(stage.slack.log().calls().get(0).args())
        .containsAllEntriesOf(
            Map.of(
                "channel", "U1",
                "parse", "none",
                "link_names", "0",
                "mrkdwn", "0",
                "unfurl_links", "0",
                "unfurl_media", "0"));
    assertThat(stage.slack.log().accepted(Entry.Kind.NEW).get(0).payload("key"))
        .contains(KEY.value());
  }

  @Test
  void aMessageIsFoundByItsKeyAlone() {
    PostRef ref = posted("Did you try it?");

    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.Found(ref));
    assertThat(platform.find(account, NEXT)).isEqualTo(new Lookup.Absent());
  }

  @Test
  void aMessageOfSeveralPartsIsFoundWhenAllOfThemAreThere() {
    PostRef ref = posted("one / two / three");

    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.Found(ref));
    assertThat(ref.message().split("\\+"))
        .containsExactlyElementsOf(ana.messages().stream().map(FakeMessage::ts).toList());

    stage.acme.channels().delete(ref.channel(), ana.messages().get(1).ts());
    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.Absent());
  }

  @Test
  void whatWasSaidSinceDoesNotHideAMessage() {
    PostRef ref = posted("Did you try it?");
    for (int i = 0; i < 40; i++) {
      stage.wall.advance(Duration.ofSeconds(2));
      platform.post(account, new DeliveryKey("later-" + i), message("Hello"));
    }

    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.Found(ref));
  }

  @Test
  void anUpdateCanBeFoundByItsOwnKey() {
    PostRef ref = posted("Did you try it?");

    assertThat(platform.update(ref, NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.Delivered(ref));

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(platform.find(account, NEXT)).isEqualTo(new Lookup.Found(ref));
  }

  @Test
  void anUpdateSaysItInWordsTooAndTurnsNothingIntoLinks() {
    PostRef ref = posted("Did you try it?");
    platform.update(ref, NEXT, message("Thank you."));

    assertThat(stage.slack.log().calls().get(1).args())
        .containsAllEntriesOf(
            Map.of(
                "text", "Thank you.",
                "parse", "none",
                "link_names", "0"));
  }

  @Test
  void whoeverMayNotReadHistoryCannotTell() {
    posted("Did you try it?");
    stage.acme.install(Set.of("chat:write"));

    assertThat(platform.find(account, KEY)).isEqualTo(new Lookup.CannotTell());
  }

  @Test
  void aLookUpThatIsThrottledIsForLater() {
    posted("Did you try it?");
    stage.slack.fail("conversations.history", 1, Fault.status429(Duration.ofSeconds(60)));

    assertThat(platform.find(account, KEY))
        .isEqualTo(new Lookup.NotNow(Duration.ofSeconds(60), "throttled"));
  }

  @Test
  void nobodyBySuchAnIdIsSaidSo() {
    Account nobody = new Account(account.platform(), account.workspace(), "U404");

    assertThat(platform.post(nobody, KEY, message("Hello")))
        .isEqualTo(new Outcome.Rejected("no-such-user:channel_not_found"));
  }

  @Test
  void thePressedMessageIsReplacedByItsResponseUrl() {
    PostRef ref = posted("Did you try it?");

    assertThat(platform.update(ref, pressed(ref), NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.Delivered(ref));

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.slack.log().calls("chat.update")).isEmpty();
  }

  @Test
  void anotherMessageThanThePressedOneIsReplacedTheUsualWay() {
    PostRef ref = posted("Did you try it?");
    PostRef other = new PostRef(account, ref.channel(), "1.000001");

    platform.update(ref, pressed(other), NEXT, message("Thank you."));

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.slack.log().calls(RESPONSE_URL)).isEmpty();
  }

  @Test
  void aResponseUrlThatIsClosedIsNoObstacle() {
    PostRef ref = posted("Did you try it?");
    Aside aside = pressed(ref);
    stage.wall.advance(Duration.ofMinutes(31));

    platform.update(ref, aside, NEXT, message("Thank you."));

    assertThat(texts(ana)).containsExactly("Thank you.");
    assertThat(stage.slack.log().calls("chat.update")).hasSize(1);
  }

  @Test
  void aReplacementOfWhichNobodyKnowsIsUnknown() {
    PostRef ref = posted("Did you try it?");
    stage.slack.fail(RESPONSE_URL, 1, Fault.acceptThenClose());

    assertThat(platform.update(ref, pressed(ref), NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.Unknown("network:broken"));
  }

  @Test
  void whatIsSaidAsideIsSeenByThePersonAlone() {
    Aside aside = typed("C1");

    assertThat(platform.aside(account, aside, KEY, message("Done.")))
        .isEqualTo(new Outcome.Delivered(PostRef.aside(account, KEY)));

    assertThat(ana.ephemerals()).extracting(FakeMessage::text).containsExactly("Done.");
    assertThat(stage.slack.log().accepted(Entry.Kind.NEW)).isEmpty();
  }

  @Test
  void whatStandsAsideIsReplacedByAPressInIt() {
    PostRef ref = PostRef.aside(account, KEY);
    platform.aside(account, typed(ana.directMessage()), KEY, message("Apply it?"));
    String ts = ana.ephemerals().get(0).ts();

    assertThat(platform.update(ref, aside(ana.directMessage(), ts), NEXT, message("Applied.")))
        .isEqualTo(new Outcome.Delivered(ref));

    assertThat(ana.ephemerals()).extracting(FakeMessage::text).containsExactly("Applied.");
  }

  @Test
  void whatStandsAsideCannotBeReplacedWithoutAPress() {
    assertThat(platform.update(PostRef.aside(account, KEY), NEXT, message("Applied.")))
        .isEqualTo(NO_ASIDE);
    assertThat(stage.slack.log().calls()).isEmpty();
  }

  @Test
  void anExpiredWayAsideIsClosed() {
    Aside aside = typed("C1");
    stage.wall.advance(Duration.ofMinutes(31));

    assertThat(platform.aside(account, aside, KEY, message("Done."))).isEqualTo(NO_ASIDE);
  }

  @Test
  void aFaultWhileSpeakingAsideIsUnknownAndAThrottleIsNot() {
    stage.slack.fail(RESPONSE_URL, 1, Fault.acceptThenStatus(500));
    assertThat(platform.aside(account, typed("C1"), KEY, message("Done.")))
        .isEqualTo(new Outcome.Unknown("slack-fault:http-500"));

    stage.slack.fail(RESPONSE_URL, 1, Fault.status429(Duration.ofSeconds(5)));
    assertThat(platform.aside(account, typed("C1"), KEY, message("Done.")))
        .isEqualTo(new Outcome.NotSent("throttled"));
  }

  @Test
  void whatHasSeveralPartsIsSaidElsewhereBecauseItMightBreakOff() {
    assertThat(platform.aside(account, typed("C1"), KEY, message("1 / 2"))).isEqualTo(NO_ASIDE);
    assertThat(
            platform.update(
                PostRef.aside(account, NEXT),
                aside(ana.directMessage(), "1.000001"),
                KEY,
                message("1 / 2")))
        .isEqualTo(NO_ASIDE);
    assertThat(ana.ephemerals()).isEmpty();
    assertThat(stage.slack.log().calls()).isEmpty();
  }

  @Test
  void aFirstAttemptOfSeveralPartsReadsNothing() {
    posted("one / two / three");

    assertThat(stage.slack.log().calls()).hasSize(3);
  }

  @Test
  void aLookUpAsksForNothingOlderThanTheAttempt() {
    for (int i = 0; i < 40; i++) {
      platform.post(account, new DeliveryKey("earlier-" + i), message("Hello"));
      stage.wall.advance(Duration.ofSeconds(2));
    }
    stage.wall.advance(Duration.ofMinutes(5));
    Instant began = stage.wall.instant().minusSeconds(1);
    PostRef ref = posted("one / two");

    assertThat(platform.after(began).find(account, KEY)).isEqualTo(new Lookup.Found(ref));
    assertThat(platform.after(began).find(account, NEXT)).isEqualTo(new Lookup.Absent());

    assertThat(stage.slack.log().calls("conversations.history")).hasSize(2);
  }

  @Test
  void aThrottleOfUpdatesIsNoneOfNewMessages() {
    PostRef ref = posted("Did you try it?");
    stage.slack.fail("chat.update", 1, Fault.status429(Duration.ofSeconds(30)));

    assertThat(platform.update(ref, NEXT, message("Thank you.")))
        .isEqualTo(new Outcome.UpdatesThrottled(Duration.ofSeconds(30)));
  }

  @Test
  void noAddressButSlacksIsEverCalled() {
    try (ScriptedServer inside = new ScriptedServer()) {
      String url = inside.url("/actions/T1/1").toString();
      Aside aside = new Aside(account, ResponseUrl.address("-", url), true, false);

      assertThat(platform.aside(account, aside, KEY, message("Done."))).isEqualTo(NO_ASIDE);
      assertThat(inside.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-|http://hooks.slack.com/actions/1",
        "-|https://hooks.slack.com:8443/actions/1",
        "-|https://hooks.slack.com@evil.example/actions/1",
        "-|https://hooks.slack.com.evil.example/actions/1",
        "-|file:///etc/passwd",
        "-|",
        "no address"
      })
  void anAddressThatOnlyLooksLikeSlacksIsNoneEither(String address) {
    assertThat(
            platform.aside(
                account, new Aside(account, address, true, false), KEY, message("Done.")))
        .isEqualTo(NO_ASIDE);
  }

  private PostRef posted(String text) {
    Outcome outcome = platform.post(account, KEY, message(text));
    assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
    return ((Outcome.Delivered) outcome).ref();
  }

  private Aside pressed(PostRef ref) {
    return aside(ref.channel(), ref.message());
  }

  private Aside aside(String channel, String ts) {
    String url = stage.slack.responseUrl(ana, channel, Optional.of(ts)).toString();
    return new Aside(account, ResponseUrl.address(ts, url), false, true);
  }

  private Aside typed(String channel) {
    String url = stage.slack.responseUrl(ana, channel, Optional.empty()).toString();
    return new Aside(account, ResponseUrl.address("", url), true, false);
  }
}
