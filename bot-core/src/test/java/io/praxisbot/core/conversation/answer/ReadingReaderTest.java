package io.praxisbot.core.conversation.answer;

import static io.praxisbot.core.goal.Measure.Kind.BEST_EFFORT;
import static io.praxisbot.core.goal.Measure.Kind.COUNT;
import static io.praxisbot.core.goal.Measure.Kind.RATING;
import static io.praxisbot.core.goal.Measure.Kind.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.answer.TypedReading.Problem;
import io.praxisbot.core.conversation.answer.TypedReading.Unread;
import io.praxisbot.core.conversation.answer.TypedReading.Value;
import io.praxisbot.core.goal.Measure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|3",
        " 3 times |3",
        "three|3",
        "Three times this week|3",
        "once|1",
        "twice, I think|2",
        "twenty-five|25",
        "forty two|42",
        "a dozen|12",
        "a hundred|100",
        "1,250|1250",
        "1.250|1250",
        "12.0|12",
        "3x|3",
        "3 of 5|3",
        "3/5|3",
        "two out of three|2",
        "one of the two calls|1",
        "３|3",
        "none|0",
        "zero|0",
        "never|0",
        "not once|0",
        "not at all|0",
        "no|0",
        "not a single one|0",
        "99999|99999",
        "3, yes 3!|3",
      })
  void readsACount(String text, int value) {
    assertThat(ReadingReader.read(COUNT, text)).as(text).isEqualTo(new Value(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7",
        "7/10|7",
        "7 of 10|7",
        "7 out of 10|7",
        "seven out of ten|7",
        "I'd say a 7|7",
        "7.0|7",
        "10!|10",
        "10/10|10",
        "ten|10",
      })
  void readsARating(String text, int value) {
    assertThat(ReadingReader.read(RATING, text)).as(text).isEqualTo(new Value(value));
    assertThat(ReadingReader.read(BEST_EFFORT, text)).as(text).isEqualTo(new Value(value));
  }

  @ParameterizedTest
  @CsvSource({
    "yes,1",
    "Yep!,1",
    "no,0",
    "not really,0",
    "I did,1",
    "👍,1",
    "'no, the week ran away',0"
  })
  void readsAYesAndANo(String text, int value) {
    assertThat(ReadingReader.read(YES_NO, text)).as(text).isEqualTo(new Value(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT|it went well|NONE",
        "COUNT|''|NONE",
        "COUNT|a few times|ROUGH",
        "COUNT|a couple|ROUGH",
        "COUNT|more than last week|ROUGH",
        "COUNT|2 or 3|SEVERAL",
        "COUNT|7-8|SEVERAL",
        "COUNT|two calls and three mails|SEVERAL",
        "COUNT|-3|TOO_LOW",
        "COUNT|−3|TOO_LOW",
        "COUNT|100000|TOO_HIGH",
        "COUNT|99999999999999999999999|TOO_HIGH",
        "COUNT|2.5|NOT_WHOLE",
        "COUNT|2 and a half|NOT_WHOLE",
        "RATING|12,5|NOT_WHOLE",
        "RATING|7½|NOT_WHOLE",
        "RATING|0|TOO_LOW",
        "RATING|none|TOO_LOW",
        "RATING|11|TOO_HIGH",
        "RATING|70%|TOO_HIGH",
        "RATING|3/5|OTHER_SCALE",
        "RATING|4 out of 5|OTHER_SCALE",
        "RATING|12/10|TOO_HIGH",
        "RATING|good|NONE",
        "BEST_EFFORT|yes|NONE",
        "YES_NO|maybe|NONE",
        "YES_NO|7|NONE",
        "YES_NO|''|NONE",
      })
  void saysWhyItCantReadIt(Measure.Kind kind, String text, Problem problem) {
    assertThat(ReadingReader.read(kind, text)).as(text).isEqualTo(new Unread(problem));
  }

  @Property
  void readsEveryCountThatThereIs(@ForAll @IntRange(max = 99_999) int value) {
    assertThat(ReadingReader.read(COUNT, String.valueOf(value))).isEqualTo(new Value(value));
    assertThat(ReadingReader.read(COUNT, "about " + value + " times")).isEqualTo(new Value(value));
  }

  @Property
  void whateverItReadsTheMeasureCanHold(@ForAll Measure.Kind kind, @ForAll String text) {
    if (ReadingReader.read(kind, text) instanceof Value read) {
      assertThat(read.value()).isBetween(kind.least(), kind.most());
    }
  }
}
