package io.praxisbot.core.goal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of a plan that stand in the wrong place. */
class MisplacedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday",
        "on Monday morning",
        "3 March",
        "2026-12-01",
        "tomorrow",
        "I'm nervous",
        "I get distracted",
        "my boss",
        "the report",
        "42"
      })
  void noDoing(String action) {
    assertThat(Misplaced.isNoDoing(action)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offer an hour",
        "ask",
        "nod",
        "call Rui on Monday",
        "thank somebody",
        "Help a new colleague",
        "write down the answer"
      })
  void doing(String action) {
    assertThat(Misplaced.isNoDoing(action)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"be more confident", "talk to people", "to ask more", "get better"})
  void noMoment(String cue) {
    assertThat(Misplaced.isNoMoment(cue)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I plan my week",
        "lead time is over",
        "the talk ends",
        "Joe asks me",
        "help arrives",
        "take my lunch on Friday",
        "my piece begins",
        "work on the fair begins"
      })
  void moment(String cue) {
    assertThat(Misplaced.isNoMoment(cue)).isFalse();
  }
}
