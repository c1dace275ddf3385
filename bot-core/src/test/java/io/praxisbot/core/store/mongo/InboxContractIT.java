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
    assertThat(inbox().add(turn("a", ANA, at(0), "first"))).isTrue();
    assertThat(inbox().add(turn("a", ANA, at(1), "again"))).isFalse();

    assertThat(inbox().open(ANA)).containsExactly(turn("a", ANA, at(0), "first"));
  }

  @Test
  void keepsATurnOnceWhenItComesSeveralTimesAtOnce() throws Exception {
    assertThat(AtOnce.all(i -> inbox().add(turn("a", ANA, at(i), "double click"))))
        .containsOnlyOnce(true);
  }

  @Test
  void givesOpenTurnsInTheOrderInWhichTheyCame() {
    Turn late = turn("a", ANA, at(9), "late");
    List<Turn> tied =
        IntStream.range(0, 20).mapToObj(i -> turn("t" + (50 - i), ANA, at(5), "t" + i)).toList();
    inbox().add(late);
    tied.forEach(inbox()::add);
    inbox().add(turn("x", MAX, at(0), "somebody else's"));

    assertThat(inbox().open(ANA)).startsWith(tied.toArray(Turn[]::new)).endsWith(late);
  }

  @Test
  void anyInputComesBackAsItWas() {
    for (Input input : SpecimenTalk.inputs()) {
      Turn turn = new Turn(input.getClass().getSimpleName(), ANA, at(0), input);
      inbox().add(turn);
      assertThat(inbox().open(ANA)).containsExactly(turn);
      inbox().done(turn.id());
    }
  }

  @Test
  void forgetsWhatWasSaidOnceItIsHandledButNotThatItCame() {
    inbox().add(turn("a", ANA, at(0), "private"));
    inbox().done("a");
    inbox().done("a");
    inbox().done("never came");

    assertThat(inbox().open(ANA)).isEmpty();
    assertThat(inbox().waitingSince(at(9), 9)).isEmpty();
    assertThat(inbox().add(turn("a", ANA, at(1), "private"))).isFalse();
    assertThat(database().everything("inbox")).doesNotContain("private");
  }

  @Test
  void namesEachPersonWhoWaitsOnceTheLongestFirst() {
    inbox().add(turn("a", ANA, at(1), "hello"));
    inbox().add(turn("b", ANA, at(3), "hello?"));
    inbox().add(turn("c", MAX, at(0), "hi"));
    inbox().add(turn("d", new PersonId("eve"), at(4), "hey"));

    assertThat(inbox().waitingSince(at(4), 9)).containsExactly(MAX, ANA);
    assertThat(inbox().waitingSince(at(4), 1)).containsExactly(MAX);
    assertThat(inbox().waitingSince(at(0), 9)).isEmpty();
  }

  @Test
  void forgetsHandledTurnsOfThePast() {
    inbox().add(turn("handled", ANA, at(0), "a"));
    inbox().add(turn("open", ANA, at(0), "b"));
    inbox().add(turn("later", ANA, at(5), "c"));
    inbox().done("handled");
    inbox().done("later");

    inbox().forget(at(5));

    assertThat(inbox().add(turn("handled", ANA, at(6), "a"))).isTrue();
    assertThat(inbox().add(turn("open", ANA, at(6), "b"))).isFalse();
    assertThat(inbox().add(turn("later", ANA, at(6), "c"))).isFalse();
  }

  private Inbox inbox() {
    return stores().inbox();
  }

  private static Turn turn(String id, PersonId person, Instant at, String text) {
    return new Turn(id, person, at, new Input.Typed(text));
  }
}
