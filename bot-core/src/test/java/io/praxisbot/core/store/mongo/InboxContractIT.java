package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxContractIT extends StoreContract {

  @Test
  void keepsATurnOnceHoweverOftenItComes() {
    assertThat(add(turn("a", ANA, at(0), "first"))).isTrue();
    assertThat(add(turn("a", ANA, at(1), "again"))).isFalse();

    assertThat(inbox().open(ANA)).containsExactly(turn("a", ANA, at(0), "first"));
  }

  @Test
  void keepsATurnOnceWhenItComesSeveralTimesAtOnce() throws Exception {
    assertThat(AtOnce.all(i -> add(turn("a", ANA, at(i), "double click")))).containsOnlyOnce(true);
  }

  @Test
  void givesOpenTurnsInTheOrderInWhichTheyCame() {
    Turn late = turn("a", ANA, at(9), "late");
    List<Turn> tied =
        IntStream.range(0, 20).mapToObj(i -> turn("t" + (50 - i), ANA, at(5), "t" + i)).toList();
    add(late);
    tied.forEach(this::add);
    add(turn("x", MAX, at(0), "somebody else's"));

    assertThat(inbox().open(ANA)).startsWith(tied.toArray(Turn[]::new)).endsWith(late);
  }

  @Test
  void anyInputComesBackAsItWas() {
    for (Input input : SpecimenTalk.inputs()) {
      Turn turn = new Turn(input.getClass().getSimpleName(), ANA, at(0), input);
      add(turn);
      assertThat(inbox().open(ANA)).containsExactly(turn);
      inbox().done(turn.id());
    }
  }

  @Test
  void forgetsWhatWasSaidOnceItIsHandledButNotThatItCame() {
    add(turn("a", ANA, at(0), "private"));
    inbox().done("a");
    inbox().done("a");
    inbox().done("never came");

    assertThat(inbox().open(ANA)).isEmpty();
    assertThat(inbox().waitingSince(at(9), 9)).isEmpty();
    assertThat(add(turn("a", ANA, at(1), "private"))).isFalse();
    assertThat(database().everything("inbox")).doesNotContain("private");
  }

  @Test
  void namesEachPersonWhoWaitsOnceTheLongestFirst() {
    add(turn("a", ANA, at(1), "hello"));
    add(turn("b", ANA, at(3), "hello?"));
    add(turn("c", MAX, at(0), "hi"));
    add(turn("d", new PersonId("eve"), at(4), "hey"));

    assertThat(inbox().waitingSince(at(4), 9)).containsExactly(MAX, ANA);
    assertThat(inbox().waitingSince(at(4), 1)).containsExactly(MAX);
    assertThat(inbox().waitingSince(at(0), 9)).isEmpty();
  }

  @Test
  void forgetsHandledTurnsOfThePast() {
    add(turn("handled", ANA, at(0), "a"));
    add(turn("open", ANA, at(0), "b"));
    add(turn("later", ANA, at(5), "c"));
    inbox().done("handled");
    inbox().done("later");

    inbox().forget(at(5));

    assertThat(add(turn("handled", ANA, at(6), "a"))).isTrue();
    assertThat(add(turn("open", ANA, at(6), "b"))).isFalse();
    assertThat(add(turn("later", ANA, at(6), "c"))).isFalse();
  }

  @Test
  void remembersWhatArrivedJustNowHoweverFarBusinessTimeIsAheadOrBehind() {
    inbox().add(turn("ahead", ANA, at(9_999), "a"), at(0));
    inbox().add(turn("behind", ANA, at(0), "b"), at(5));
    inbox().done("ahead");
    inbox().done("behind");

    inbox().forget(at(5));

    assertThat(add(turn("ahead", ANA, at(6), "a"))).isTrue();
    assertThat(add(turn("behind", ANA, at(6), "b"))).isFalse();
  }

  private boolean add(Turn turn) {
    return inbox().add(turn, turn.receivedAt());
  }

  private Inbox inbox() {
    return stores().inbox();
  }

  private static Turn turn(String id, PersonId person, Instant at, String text) {
    return new Turn(id, person, at, new Input.Typed(text));
  }
}
