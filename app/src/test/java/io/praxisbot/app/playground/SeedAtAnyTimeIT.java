package io.praxisbot.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.Advice;
import io.praxisbot.core.goal.GrowthSignal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The company is the same whenever somebody opens the playground for the first time. */
class SeedAtAnyTimeIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-26T14:59:00Z",
        "2026-11-26T15:01:00Z",
        "2026-11-27T23:30:00Z",
        "2026-11-30T00:10:00Z",
        "2027-01-01T09:00:00Z",
        "2027-04-04T03:00:00Z",
        "2027-11-03T12:00:00Z"
      })
  void everybodyIsWhereTheyAreToBeFound(Instant now) {
    try (Sown sown = Sown.in(folder, now)) {
      assertThat(Advice.after(sown.attempts("greta", "ask"))).isEqualTo(Advice.IT_SITS);
      assertThat(Advice.after(sown.attempts("kofi", "pallets"))).isEqualTo(Advice.DOUBT_THE_CUE);
      assertThat(sown.signals("kofi")).containsExactly(GrowthSignal.Kind.TRIES_WITHOUT_LEARNING);
      assertThat(sown.signals("jonas")).containsExactly(GrowthSignal.Kind.ONLY_BUSINESS_GOALS);
      assertThat(sown.signals("hugo")).containsExactly(GrowthSignal.Kind.MEASURE_STILL);
      assertThat(sown.signals("greta")).isEmpty();
      assertThat(sown.person("tiago").takesPart(now)).isFalse();
    }
  }
}
