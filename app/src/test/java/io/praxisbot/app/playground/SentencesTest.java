package io.praxisbot.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.OccurrenceKind;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page says. */
class SentencesTest {

  @ParameterizedTest
  @EnumSource(OccurrenceKind.class)
  void nameWhateverCanComeNext(OccurrenceKind kind) {
    assertThat(Sentences.of("next." + kind, Map.of("names", "Ana"))).contains("Ana");
  }
}
