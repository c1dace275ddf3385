package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final ApiMethod MESSAGES =
      ApiMethod.of("chat.postMessage", call -> new JsonObject()).at(Pace.MESSAGES);
  private static final ApiMethod UPDATES =
      ApiMethod.of("chat.update", call -> new JsonObject()).at(Pace.TIER_3);

  private final TestClock clock = new TestClock(Instant.parse("2027-01-08T15:00:00Z"));
  private final Rates rates = new Rates(clock);

  @Test
  void aChannelTakesAMessageASecondAfterAShortBurst() {
    for (int i = 0; i < 3; i++) {
      assertThat(post("T1", "D1")).isZero();
    }
    assertThat(post("T1", "D1")).isEqualTo(Duration.ofSeconds(1));
    assertThat(post("T1", "D2")).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(post("T1", "D1")).isZero();
    assertThat(post("T1", "D1")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aUserStandsForTheirDirectMessage() {
    for (int i = 0; i < 3; i++) {
      assertThat(post("T1", i % 2 == 0 ? "U1" : "DU1")).isZero();
    }
    assertThat(post("T1", "DU1")).isPositive();
    assertThat(post("T1", "U1")).isPositive();
  }

  @Test
  void aWorkspaceTakes300MessagesAMinute() {
    int taken = 0;
    for (int tick = 0; tick < 600; tick++) {
      for (int i = 0; i < 4; i++) {
        taken += post("T1", "D" + tick + "." + i).isZero() ? 1 : 0;
      }
      clock.advance(Duration.ofMillis(100));
    }
    assertThat(taken).isBetween(300, 310);
  }

  @Test
  void workspacesDontWaitForEachOther() {
    for (int i = 0; i < 10; i++) {
      assertThat(post("T1", "D" + i)).isZero();
    }
    assertThat(post("T1", "D10")).isEqualTo(Duration.ofMillis(200));
    assertThat(post("T2", "D10")).isZero();
  }

  @Test
  void whoIsRefusedPaysNothing() {
    for (int i = 0; i < 50; i++) {
      Duration wait = post("T1", "D1");
      assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
  }

  @Test
  void methodsHaveTheirOwnPace() {
    for (int i = 0; i < 5; i++) {
      assertThat(rates.ask("T1", UPDATES, args("D" + i))).isZero();
    }
    assertThat(rates.ask("T1", UPDATES, args("D9"))).isEqualTo(Duration.ofMillis(1200));
    assertThat(post("T1", "D9")).isZero();
  }

  private Duration post(String team, String channel) {
    return rates.ask(team, MESSAGES, args(channel));
  }

  private static Args args(String channel) {
    return new Args(Map.of("channel", new JsonPrimitive(channel)));
  }
}
