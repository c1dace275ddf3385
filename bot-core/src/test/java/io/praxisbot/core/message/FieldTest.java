package io.praxisbot.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FieldTest {

  private static final Field.TextField EMPTY =
      new Field.TextField("told", "What happened?", "", "e.g. a call", true, 4_000, false);

  @Test
  void aFieldTakesNoMoreThanEveryPlatformDoes() {
    assertThat(EMPTY.maxLength()).isEqualTo(3_000);
  }

  @Test
  void aFieldShowsTheWordsThatFitIt() {
    String words = "x".repeat(3_000);
    assertThat(EMPTY.holding(words, "kept"))
        .isEqualTo(
            new Field.TextField(
                "told", "What happened?", words, "e.g. a call", true, 3_000, false));
  }

  @Test
  void aFieldTooShortForTheWordsKeepsThemInsteadOfCuttingThem() {
    assertThat(EMPTY.holding("x".repeat(3_001), "kept"))
        .isEqualTo(new Field.TextField("told~", "What happened?", "", "kept", true, 3_000, true));
  }

  @Test
  void noFieldBeginsWithMoreThanItTakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Field.TextField("told", "?", "x".repeat(11), "", true, 10, true));
  }

  @Test
  void aChoiceHasAValueThatEveryPlatformCarries() {
    assertThat(new Field.Option("v".repeat(150), "label").value()).hasSize(150);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Field.Option("v".repeat(151), "label"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Field.Option("", "label"));
  }
}
