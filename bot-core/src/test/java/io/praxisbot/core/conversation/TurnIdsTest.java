package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PersonId;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TurnIdsTest {

  private static final PersonId BEN = new PersonId("p-ben");
  private static final Press TRIED = Press.answer(FlowName.CHECK_IN, "tried", "", "d1.2");
  private static final Press NOT_YET = Press.answer(FlowName.CHECK_IN, "not_yet", "", "d1.2");

  @Example
  void whatIsTypedHasOneEffectForEachEvent() {
    Input said = new Input.Typed("help");
    assertThat(TurnIds.of(BEN, "e1", said)).isEqualTo(TurnIds.of(BEN, "e1", said));
    assertThat(TurnIds.of(BEN, "e1", said)).isNotEqualTo(TurnIds.of(BEN, "e2", said));
    assertThat(TurnIds.of(BEN, "e1", said))
        .isNotEqualTo(TurnIds.of(new PersonId("p-ana"), "e1", said));
  }

  @Example
  void allButtonsOfOneQuestionShareOneEffect() {
    assertThat(TurnIds.of(BEN, "e1", new Input.Pressed(TRIED)))
        .isEqualTo(TurnIds.of(BEN, "e2", new Input.Pressed(NOT_YET)))
        .isEqualTo(TurnIds.of(BEN, "e3", new Input.Submitted(TRIED, Map.of())));
  }

  @Example
  void anotherPersonsPressOnTheSameQuestionIsAnotherTurn() {
    assertThat(TurnIds.of(BEN, "e1", new Input.Pressed(TRIED)))
        .isNotEqualTo(TurnIds.of(new PersonId("p-ana"), "e1", new Input.Pressed(TRIED)));
  }

  @Example
  void eachPressOnAMenuCounts() {
    Input menu = new Input.Pressed(Press.menu(FlowName.GOAL, "start", ""));
    assertThat(TurnIds.of(BEN, "e1", menu)).isNotEqualTo(TurnIds.of(BEN, "e2", menu));
  }

  @Property
  void anEventNeverPassesForAnAnswer(@ForAll String event) {
    assertThat(TurnIds.of(BEN, event, new Input.Typed("x"))).startsWith("e~p-ben~");
  }

  @Property
  void aTokenThatIsNotOursIsNoPress(@ForAll String hostile) {
    assertThat(Press.of(hostile).map(Press::token))
        .isIn(java.util.Optional.empty(), java.util.Optional.of(hostile));
  }

  @Property
  void aTokenThatLooksLikeOursIsReadOrRefusedButNeverFails(@ForAll("lookalikes") String token) {
    Press.of(token).ifPresent(press -> assertThat(press.token()).isEqualTo(token));
  }

  @Property
  void aTokenComesBackAsItWent(
      @ForAll FlowName flow,
      @ForAll("words") String action,
      @ForAll("words") String subject,
      @ForAll("words") String nonce) {
    Press menu = new Press(false, flow, action, subject, nonce);
    assertThat(Press.of(menu.token())).contains(menu);
    Press answer = Press.answer(flow, action, subject, "d" + nonce);
    assertThat(Press.of(answer.token())).contains(answer);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcXYZ019 :,._@/+-").ofMaxLength(40);
  }

  @Provide
  Arbitrary<String> lookalikes() {
    Arbitrary<String> kind = Arbitraries.of("q", "m", "", "x", "Q");
    Arbitrary<String> flow = Arbitraries.of("CHECK_IN", "GOAL", "check_in", "", "NOWHERE");
    Arbitrary<String> rest = Arbitraries.strings().ofMaxLength(20);
    return Combinators.combine(kind, flow, rest, rest, rest)
        .as((k, f, a, s, n) -> String.join("~", k, f, a, s, n));
  }
}
