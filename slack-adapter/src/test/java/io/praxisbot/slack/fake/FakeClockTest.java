package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FakeClockTest {

  private static final Instant START = Instant.parse("2027-01-08T15:00:00Z");

  private final TestClock wall = new TestClock(START);

  @Test
  void aFastClockRunsAheadOfTheWall() {
    FakeClock clock = FakeClock.fast(20, wall);
    wall.advance(Duration.ofSeconds(3));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    assertThat(clock.wall()).isEqualTo(START.plusSeconds(3));
    assertThat(clock.onTheWall(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void whatIsMovedAheadStaysAhead() {
    FakeClock clock = FakeClock.of(wall);
    clock.advance(Duration.ofMinutes(30));
    wall.advance(Duration.ofMinutes(1));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(31)));
    assertThat(clock.wall()).isEqualTo(START.plus(Duration.ofMinutes(1)));
  }
}
