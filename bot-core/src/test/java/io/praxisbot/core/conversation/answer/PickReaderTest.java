package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PickReaderTest {

  private static final List<String> OPTIONS =
      List.of("offer an hour", "ask a question", "write it down");

  @ParameterizedTest
  @CsvSource({"1,0", "number 2,1", "two,1", "the third one,2", "hour,0", "Ask a question!,1"})
  void hearsWhichOneIsMeant(String text, int index) {
    assertThat(PickReader.read(text, OPTIONS)).as(text).hasValue(index);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "99", "", "a", "it", "something else", "offer ask"})
  void guessesNothing(String text) {
    assertThat(PickReader.read(text, OPTIONS)).as(text).isEmpty();
  }

  @Test
  void guessesNothingWhereTwoAreMeant() {
    assertThat(PickReader.read("ask", List.of("ask Rui", "ask Ben"))).isEmpty();
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThat(PickReader.read(text, OPTIONS).orElse(0)).isBetween(0, 2);
  }
}
