package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a few things somebody means. */
class PickReaderTest {

  private static final List<String> THINGS =
      List.of("lead a small project", "learn about heat pumps", "say no to 2 more reports");

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "2., 1",
    "number 3, 2",
    "the second one, 1",
    "third, 2",
    "one, 0",
    "Heat pumps!, 1",
    "lead a small project, 0",
    "reports, 2",
  })
  void findsItByNumberOrByItsWords(String text, int index) {
    assertThat(PickReader.read(text, THINGS)).hasValue(index);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4", "0", "a", "le", "something else", "", "ninth", "1 and 2", "{\"$ne\":null}"})
  void findsNoneThatIsNotMeant(String text) {
    assertThat(PickReader.read(text, THINGS)).isEmpty();
  }

  @Test
  void doesNotGuessBetweenTwo() {
    assertThat(PickReader.read("learn", List.of("learn to sing", "learn to swim"))).isEmpty();
  }
}
