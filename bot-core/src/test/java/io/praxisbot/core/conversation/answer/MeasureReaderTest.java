package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Measure.Direction;
import io.praxisbot.core.goal.Measure.Kind;
import io.praxisbot.core.goal.Measure.Rhythm;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about what they want to measure. */
class MeasureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how often I ask first | COUNT | how often I ask first",
        "number of questions asked | COUNT | questions asked",
        "How many calls I made before noon? | COUNT | calls I made before noon",
        "times I interrupted somebody | COUNT | times I interrupted somebody",
        "sales calls a day | COUNT | sales calls a day",
        "how calm I am in meetings, 1 to 10 | RATING | how calm I am in meetings",
        "How confident I feel | RATING | How confident I feel",
        "confidence in front of customers | RATING | confidence in front of customers",
        "rate my patience from 1-10 | RATING | my patience",
        "did I say no once (yes/no) | YES_NO | did I say no once",
        "whether I left at six | YES_NO | I left at six",
        "Did I do my best to listen? | BEST_EFFORT | listen",
        "do my best to be patient | BEST_EFFORT | be patient",
      })
  void readsHowItIsTold(String text, Kind kind, String words) {
    TypedMeasure read = MeasureReader.read(text);
    assertThat(read.kind()).contains(kind);
    assertThat(read.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions asked", "listening", "coffee with other teams"})
  void asksWhereTheWordsDoNotSay(String text) {
    assertThat(MeasureReader.read(text))
        .isEqualTo(new TypedMeasure(text, Optional.empty(), Direction.UP, Rhythm.EVERY_CHECK_IN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks I held, monthly | MONTHLY | talks I held",
        "talks I held once a month | MONTHLY | talks I held",
        "talks I held every second week | EVERY_SECOND_CHECK_IN | talks I held",
        "talks I held, every check-in | EVERY_CHECK_IN | talks I held",
        "preparing the monthly report | EVERY_CHECK_IN | preparing the monthly report",
      })
  void readsHowOftenItIsAsked(String text, Rhythm rhythm, String words) {
    TypedMeasure read = MeasureReader.read(text);
    assertThat(read.rhythm()).isEqualTo(rhythm);
    assertThat(read.words()).isEqualTo(words);
  }

  @Test
  void readsWhichWayItShouldGo() {
    assertThat(MeasureReader.read("interrupt less often").direction()).isEqualTo(Direction.DOWN);
    assertThat(MeasureReader.read("fewer evenings at work").direction()).isEqualTo(Direction.DOWN);
    assertThat(MeasureReader.read("runs, keep it steady").direction()).isEqualTo(Direction.KEEP);
    assertThat(MeasureReader.read("questions asked").direction()).isEqualTo(Direction.UP);
  }

  @Property
  void takesAnyText(@ForAll String text) {
    assertThat(MeasureReader.read(text).words()).isEqualTo(MeasureReader.read(text).words());
    assertThat(MeasureTerms.read(text)).isNotNull();
    assertThat(BareReading.isBare("a story about " + text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7 of 10", "7/10", "twice", "yes", "No.", "5 times", "-3", "7.5"})
  void knowsABareReading(String text) {
    assertThat(BareReading.isBare(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 ideas", "questions", "yes I can", "how often I ask", ""})
  void knowsWhatIsMoreThanAReading(String text) {
    assertThat(BareReading.isBare(text)).isFalse();
  }

  @Test
  void readsATermInAWord() {
    assertThat(MeasureTerms.read("yes or no").orElseThrow().kind()).contains(Kind.YES_NO);
    assertThat(MeasureTerms.read("1 to 10").orElseThrow().kind()).contains(Kind.RATING);
    assertThat(MeasureTerms.read("I count it").orElseThrow().kind()).contains(Kind.COUNT);
    assertThat(MeasureTerms.read("did I do my best").orElseThrow().kind())
        .contains(Kind.BEST_EFFORT);
    assertThat(MeasureTerms.read("less").orElseThrow().direction()).contains(Direction.DOWN);
    assertThat(MeasureTerms.read("monthly, please").orElseThrow().rhythm())
        .contains(Rhythm.MONTHLY);
    assertThat(MeasureTerms.read("whatever")).isEmpty();
  }
}
