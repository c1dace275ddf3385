package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampsTest {

  @ParameterizedTest
  @CsvSource({
    "1800000000.000100, 1800000060.000200, true",
    "1800000000.000100, 1800000061.000200, false",
    "'', 1800000060.000200, false",
    "x, y, false",
    "99999999999999999999.1, 1.1, false"
  })
  void areNearEnoughOrNot(String first, String second, boolean near) {
    assertThat(Timestamps.within(Duration.ofMinutes(1), first, second)).isEqualTo(near);
  }
}
