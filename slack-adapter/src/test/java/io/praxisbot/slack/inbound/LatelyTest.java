package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatelyTest {

  private final TestClock wall = new TestClock(Desk.NOW);
  private final Lately<String> lately = new Lately<>(2, Duration.ofHours(1), wall);

  @Test
  void forgetsAfterAWhile() {
    lately.note("a");
    assertThat(lately.has("a")).isTrue();
    wall.advance(Duration.ofHours(1));
    assertThat(lately.has("a")).isFalse();
  }

  @Test
  void forgetsTheLongestAgoFirst() {
    lately.note("a");
    lately.note("b");
    lately.note("a");
    lately.note("c");
    assertThat(lately.has("a")).isTrue();
    assertThat(lately.has("b")).isFalse();
    assertThat(lately.has("c")).isTrue();
  }
}
