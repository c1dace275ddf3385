package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAnswersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Yes, please",
        "y",
        "yep!",
        "sure",
        "OK",
        "of course",
        "why not",
        "we did",
        "👍"
      })
  void hearsAYes(String text) {
    assertThat(YesNo.read(text)).as(text).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No thanks",
        "n",
        "nope",
        "not really",
        "not yet",
        "we didn't",
        "rather not",
        "👎"
      })
  void hearsANo(String text) {
    assertThat(YesNo.read(text)).as(text).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "maybe", "yes and no", "not sure", "no idea", "on Friday", "I don't know"})
  void hearsNeither(String text) {
    assertThat(YesNo.read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"skip", "Skip.", "-", "—", "nothing", "No thanks!", "n/a", "N/A"})
  void seesThatAQuestionIsSkipped(String text) {
    assertThat(Skip.isSkip(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "skip the weekly meeting", "nothing worked", "- one\n- two"})
  void keepsAnAnswerThatOnlyBeginsLikeSkip(String text) {
    assertThat(Skip.isSkip(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"back", "Go back", "go back!", "previous"})
  void seesThatSomebodyWantsTheQuestionBefore(String text) {
    assertThat(Back.isBack(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "back in the office", "my back hurts"})
  void keepsAnAnswerThatOnlyBeginsLikeBack(String text) {
    assertThat(Back.isBack(text)).as(text).isFalse();
  }
}
