package io.praxisbot.core.conversation.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Plan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When we meet, I will ask first",
        "whenever we meet I'll ask first.",
        "I will ask first when we meet",
        "If we meet, then I will Ask first"
      })
  void aWholePlan(String text) {
    assertThat(PlanWords.whole(text)).contains(new Plan("we meet", "ask first"));
  }

  @Test
  void aPlanThatGivesAnOrder() {
    Plan plan = new Plan("we meet", "ask first");
    assertThat(PlanWords.wholeOrOrdered("When we meet, ask first")).contains(plan);
    assertThat(PlanWords.whole("When we meet, ask first")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When I plan my week",
        "When I plan my week, on Monday morning",
        "when I plan my week, usually on Mondays",
        "if it rains, tomorrow"
      })
  void aMomentAlone(String text) {
    assertThat(PlanWords.isMomentAlone(text)).isTrue();
    assertThat(PlanWords.isActionAlone(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I will ask first", "I'll ask first", "i will ask whenever"})
  void anActionAlone(String text) {
    assertThat(PlanWords.isActionAlone(text)).isTrue();
    assertThat(PlanWords.isMomentAlone(text)).isFalse();
  }

  @Property
  void anyTextIsReadAsOneThingAtMost(@ForAll String text) {
    int readings = PlanWords.whole(text).isPresent() ? 1 : 0;
    readings += PlanWords.isMomentAlone(text) ? 1 : 0;
    readings += PlanWords.isActionAlone(text) ? 1 : 0;
    assertThat(readings).isLessThanOrEqualTo(1);
  }
}
