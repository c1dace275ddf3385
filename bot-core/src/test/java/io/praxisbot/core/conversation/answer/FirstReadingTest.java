package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstReadingTest {

  @ParameterizedTest
  @CsvSource({
    "how calm I am in meetings 7,how calm I am in meetings,7",
    "how calm I am: 7/10,how calm I am,7",
    "questions asked = 12,questions asked,12"
  })
  void aNumberBehindTheWordsIsTheFirstReading(String text, String words, String reading) {
    assertThat(FirstReading.in(text)).isEqualTo(new FirstReading(words, reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how calm I am",
        "how calm I am, 1 to 10",
        "pages read, more than 3",
        "left before 6",
        "visits to room 12",
        "7",
        ""
      })
  void aNumberThatBelongsToTheWordsStays(String text) {
    assertThat(FirstReading.in(text)).isEqualTo(new FirstReading(text, ""));
  }
}
