package io.praxisbot.core.followup.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

  @Test
  void areWrittenWithAllThatCanBeSet() {
    assertThat(Thresholds.DEFAULT.notation())
        .isEqualTo("MISSES=2;FOLLOW_UP=28;FIRST_TALK=14;SUGGESTIONS=7");
    assertThat(Thresholds.DEFAULT.with(Thresholds.DEFAULT.notation()))
        .isEqualTo(Thresholds.DEFAULT);
  }

  @ParameterizedTest
  @EnumSource(Threshold.class)
  void changeOneAndLeaveTheOthers(Threshold threshold) {
    Thresholds changed = Thresholds.DEFAULT.with(Thresholds.notation(threshold, 8));
    assertThat(changed.of(threshold)).isEqualTo(8);
    for (Threshold other : Threshold.values()) {
      if (other != threshold) {
        assertThat(changed.of(other)).isEqualTo(Thresholds.DEFAULT.of(other));
      }
    }
    assertThat(changed.with(threshold, Thresholds.DEFAULT.of(threshold)))
        .isEqualTo(Thresholds.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MISSES", "MISSES=0", "MISSES=9", "MISSES=2;", "FOLLOW_UP=-7", "X=1"})
  void refuseWhatIsNoneOrOutOfBounds(String notation) {
    assertThatThrownBy(() -> Thresholds.DEFAULT.with(notation))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
