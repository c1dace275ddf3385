package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Panes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What only the playground needs: panes, and a clock that can be moved. */
class PlaygroundContractIT extends StoreContract {

  @Test
  void aMessageComesBackAsItWas() {
    Panes.Line line = SpecimenTalk.line();
    assertThat(panes().add(line)).isTrue();
    assertThat(panes().add(line)).isFalse();

    assertThat(panes().byId("line")).contains(line);
    assertThat(panes().byKey(ANA, "turn#1")).contains(line);
    assertThat(panes().byKey(MAX, "turn#1")).isEmpty();
    assertThat(panes().byKey(ANA, "turn#2")).isEmpty();
    assertThat(panes().byId("other")).isEmpty();
  }

  @Test
  void showsTheLastLinesOfAPersonTheOldestFirst() {
    List<Panes.Line> lines =
        IntStream.range(0, 20).mapToObj(i -> said("l" + (50 - i), ANA)).toList();
    lines.forEach(panes()::add);
    panes().add(said("x", MAX));

    assertThat(panes().last(ANA, 3)).containsExactlyElementsOf(lines.subList(17, 20));
    assertThat(panes().last(ANA, 99)).containsExactlyElementsOf(lines);
    assertThat(panes().last(ANA, 0)).isEmpty();
  }

  @Test
  void editsAMessageInItsPlace() {
    Message message = new Message(List.of(new Block.Paragraph(Rich.plain("$where"))));
    panes().add(said("a", ANA));
    panes().add(said("b", ANA));

    assertThat(panes().edit("a", message)).isTrue();
    assertThat(panes().edit("gone", message)).isFalse();

    Panes.Line edited = panes().last(ANA, 9).get(0);
    assertThat(edited.message()).contains(message);
    assertThat(edited.edited()).isTrue();
    assertThat(edited.id()).isEqualTo("a");
  }

  @Test
  void theClockIsNotAheadUntilItIsMoved() {
    assertThat(stores().clockOffset().read()).isZero();
    stores().clockOffset().raiseTo(Duration.ofHours(-1));
    assertThat(stores().clockOffset().read()).isZero();
  }

  @Test
  void theClockNeverGoesBack() {
    stores().clockOffset().raiseTo(Duration.ofDays(7));
    stores().clockOffset().raiseTo(Duration.ofDays(1));
    assertThat(stores().clockOffset().read()).isEqualTo(Duration.ofDays(7));
    stores().clockOffset().raiseTo(Duration.ofDays(700).plusMillis(1));
    assertThat(stores().clockOffset().read()).isEqualTo(Duration.ofDays(700).plusMillis(1));
  }

  @Test
  void theClockIsAtLeastAsFarAheadAsAsked() {
    stores().clockOffset().raiseTo(Duration.ofNanos(1));
    assertThat(stores().clockOffset().read()).isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void theClockIsMovedByManyAtOnce() throws Exception {
    AtOnce.all(
        i -> {
          stores().clockOffset().raiseTo(Duration.ofDays(i + 1L));
          return true;
        });
    assertThat(stores().clockOffset().read()).isEqualTo(Duration.ofDays(8));
  }

  private Panes panes() {
    return stores().panes();
  }

  private static Panes.Line said(String id, PersonId person) {
    return new Panes.Line(
        id, person, "key " + id, Specimens.NOW, false, "said " + id, Optional.empty());
  }
}
