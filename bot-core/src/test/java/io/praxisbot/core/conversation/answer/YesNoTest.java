package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTest {

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Nope.", "no, not really", "Yes, we talked", "y", "oh well, sure"})
  void whatIsOnlyAYesOrANoSaysNoMore(String text) {
    assertThat(YesNo.saysMore(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes, on Tuesday", "Of course, let's sit down", "nothing", "yesterday"})
  void whatStandsBesideItIsMore(String text) {
    assertThat(YesNo.saysMore(text)).isTrue();
  }

  @Test
  void aLongRowOfThemIsReadLikeAShortOne() {
    assertThat(YesNo.saysMore("no ".repeat(20_000))).isFalse();
    assertThat(YesNo.read("no,".repeat(20_000))).contains(false);
  }
}
