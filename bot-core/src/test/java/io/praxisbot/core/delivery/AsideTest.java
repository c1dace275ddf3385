package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said where somebody typed or pressed, outside of their direct messages. */
class AsideTest {

  private static final String OPEN = "open";

  private final DispatchFixture praxis = new DispatchFixture();
  private final PersonId ana = praxis.onSlack("ana");

  @AfterEach
  void nothingIsLostAndNothingIsTwice() {
    assertThat(praxis.problems()).isEmpty();
    assertThat(praxis.complaints()).isEmpty();
  }

  @Test
  void isSaidWhereThePersonTyped() {
    DeliveryKey key = praxis.saysAside(ana, "help", OPEN);
    send(key);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(standAside()).containsExactly("help");
    assertThat(direct()).isEmpty();
  }

  @Test
  void becomesADirectMessageWhereTheWayBackIsClosed() {
    DeliveryKey key = praxis.saysAside(ana, "help", StrictPlatform.CLOSED);
    send(key);
    praxis.after(Duration.ZERO);
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
    assertThat(direct()).containsExactly("help");
  }

  @Test
  void becomesADirectMessageIfItCertainlyNeverLeft() {
    praxis.slack.next(StrictPlatform.REFUSE_CONNECTION);
    send(praxis.saysAside(ana, "help", OPEN));
    praxis.after(Duration.ofSeconds(1));
    assertThat(direct()).containsExactly("help");
    assertThat(standAside()).isEmpty();
  }

  @Test
  void isNeverRepeatedIfNobodyKnowsWhetherItArrived() {
    praxis.slack.next(StrictPlatform.TAKE_AND_SAY_NOTHING);
    DeliveryKey key = praxis.saysAside(ana, "help", OPEN);
    send(key);
    praxis.settle(praxis.dispatcher);
    assertThat(praxis.of(key).state()).isEqualTo(State.UNKNOWN);
    assertThat(praxis.of(key).settled()).isTrue();
    assertThat(praxis.slack.asked()).isZero();
    assertThat(praxis.slack.log()).hasSize(1);
  }

  @Test
  void waitsAsLongAsThePlatformAsks() {
    praxis.slack.next(praxis.slack.throttle(Duration.ofSeconds(20)));
    send(praxis.saysAside(ana, "help", OPEN));
    praxis.after(Duration.ofSeconds(20));
    assertThat(standAside()).containsExactly("help");
  }

  @Test
  void aPressInItReplacesIt() {
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    DeliveryKey key = praxis.replacesAside(ana, "applied", "preview", OPEN);
    send(key);
    assertThat(praxis.slack.log()).last().matches(StrictPlatform.Accepted::update);
    assertThat(praxis.slack.texts()).containsExactly("apply?", "applied");
    assertThat(praxis.of(key).state()).isEqualTo(State.DELIVERED);
  }

  @Test
  void aPressInItReplacesItEvenIfNobodyKnewThatItHadArrived() {
    praxis.slack.next(StrictPlatform.TAKE_AND_SAY_NOTHING);
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    send(praxis.replacesAside(ana, "applied", "preview", OPEN));
    assertThat(praxis.slack.texts()).containsExactly("apply?", "applied");
    assertThat(direct()).isEmpty();
  }

  @Test
  void whatReplacesItIsPostedInTheDirectMessagesIfTheWayBackIsClosed() {
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    send(praxis.replacesAside(ana, "applied", "preview", StrictPlatform.CLOSED));
    praxis.after(Duration.ZERO);
    assertThat(direct()).containsExactly("applied");
    assertThat(praxis.standsIn("preview")).hasValueSatisfying(ref -> assertDirect(ref));
  }

  @Test
  void aNewQuestionInItsPlaceIsPostedInTheDirectMessagesIfThePersonAnsweredThere() {
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    send(praxis.replaces(ana, "and now?", "preview"));
    assertThat(direct()).containsExactly("and now?");
  }

  @Test
  void itsButtonsStayIfThereIsNoWayBackToIt() {
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    DeliveryKey typed = praxis.settles(ana, "apply?", "preview", Optional.empty());
    DeliveryKey late =
        praxis.settles(ana, "apply?", "preview", DispatchFixture.aside(ana, StrictPlatform.CLOSED));
    send(typed);
    send(late);
    assertThat(praxis.of(typed).state()).isEqualTo(State.WITHHELD);
    assertThat(praxis.of(typed).tries()).last().matches(t -> t.reason().equals("aside-gone"));
    assertThat(praxis.of(late).state()).isEqualTo(State.WITHHELD);
    assertThat(direct()).isEmpty();
  }

  @Test
  void itsButtonsStayIfThereIsNoWayBackAndNobodyKnowsWhetherItArrived() {
    praxis.slack.next(StrictPlatform.LOSE);
    send(praxis.asksAside(ana, "apply?", "preview", OPEN));
    send(praxis.settles(ana, "apply?", "preview", Optional.empty()));
    assertThat(praxis.slack.log()).isEmpty();
  }

  @Test
  void aPressOnADirectMessageReplacesItAsEver() {
    send(praxis.asks(ana, "did you try it?", "question"));
    send(praxis.replacesAside(ana, "what happened?", "question", StrictPlatform.CLOSED));
    assertThat(praxis.slack.texts()).containsExactly("did you try it?", "what happened?");
    assertThat(praxis.slack.posts()).hasSize(1);
  }

  @Test
  void isSaidOnThePlatformWhereThePersonTyped() {
    PersonId ben = both("ben");
    send(praxis.saysAside(ben, "help", onTeams("ben")));
    assertThat(praxis.teams.posts()).singleElement().matches(said -> said.ref().standsAside());
    assertThat(praxis.slack.log()).isEmpty();
  }

  @Test
  void isSaidInTheDirectMessagesOnceTheAccountIsSomebodyElses() {
    DeliveryKey key = praxis.saysAside(ana, "help", onTeams("ana"));
    send(key);
    assertThat(direct()).containsExactly("help");
    assertThat(praxis.teams.log()).isEmpty();
  }

  @Test
  void aPressOnOnePlatformChangesWhatStandsOnAnotherByTheUsualWay() {
    PersonId ben = both("ben");
    send(praxis.asks(ben, "did you try it?", "question"));
    send(praxis.replacesAside(ben, "what happened?", "question", onTeams("ben")));
    assertThat(praxis.slack.texts()).containsExactly("did you try it?", "what happened?");
    assertThat(praxis.teams.log()).isEmpty();
  }

  @Test
  void aPressOnOnePlatformNeverReplacesWhatWasSaidAsideOnAnother() {
    PersonId ben = both("ben");
    send(praxis.asksAside(ben, "apply?", "preview", OPEN));
    send(praxis.replacesAside(ben, "applied", "preview", onTeams("ben")));
    assertThat(praxis.slack.texts()).containsExactly("apply?", "applied");
    assertThat(direct()).containsExactly("applied");
    assertThat(praxis.teams.log()).isEmpty();
  }

  private PersonId both(String name) {
    Account slack = DispatchFixture.account(PlatformName.SLACK, "T1", name);
    return praxis.person(name, slack, onTeams(name));
  }

  private static Account onTeams(String name) {
    return DispatchFixture.account(PlatformName.TEAMS, "tenant", name);
  }

  private static void assertDirect(PostRef ref) {
    assertThat(ref.standsAside()).isFalse();
  }

  private void send(DeliveryKey key) {
    praxis.dispatcher.sendNow(List.of(key));
  }

  private List<String> standAside() {
    return texts(true);
  }

  private List<String> direct() {
    return texts(false);
  }

  private List<String> texts(boolean aside) {
    return praxis.slack.posts().stream()
        .filter(taken -> taken.ref().standsAside() == aside)
        .map(taken -> taken.message().plainText())
        .toList();
  }
}
