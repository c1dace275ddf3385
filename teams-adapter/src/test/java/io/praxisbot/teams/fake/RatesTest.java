package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final Instant NOON = Instant.parse("2027-01-07T12:00:00Z");

  private final TestClock clock = new TestClock(NOON);
  private final Rates rates = new Rates(clock);

  @Test
  void sevenASecondAndEightInTwoGoToOneConversation() {
    assertThat(sent("a", 8)).isEqualTo(7);
    clock.advance(Duration.ofSeconds(1));
    assertThat(sent("a", 8)).isEqualTo(1);
    assertThat(wait("a")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void sixtyInHalfAMinuteAnd1800InAnHourGoToOneConversation() {
    assertThat(atLeisure(30)).isEqualTo(60);
    assertThat(atLeisure(3_600 - 30)).isBetween(1_700, 1_740);
    assertThat(atLeisure(60)).isBetween(60, 120);
  }

  @Test
  void fiftyASecondGoToOneTenant() {
    long taken =
        IntStream.range(0, 60)
            .filter(n -> rates.ask("t-1", "chat-" + n, Rates.Kind.SENDING).isZero())
            .count();
    assertThat(taken).isEqualTo(50);
    assertThat(rates.ask("t-2", "chat", Rates.Kind.SENDING)).isZero();
    assertThat(rates.ask("t-1", "chat", Rates.Kind.READING)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void whatIsRefusedCostsNothing() {
    assertThat(sent("a", 1_000)).isEqualTo(7);
    clock.advance(Duration.ofSeconds(2));
    assertThat(sent("a", 7)).isEqualTo(7);
  }

  @Test
  void readingIsCountedByItself() {
    assertThat(sent("a", 7)).isEqualTo(7);
    assertThat(rates.ask("t-1", "a", Rates.Kind.READING)).isZero();
  }

  /** How many are taken when one is tried every tenth of a second for so many seconds. */
  private int atLeisure(int seconds) {
    int taken = 0;
    for (int n = 0; n < seconds * 10; n++) {
      taken += sent("a", 1);
      clock.advance(Duration.ofMillis(100));
    }
    return taken;
  }

  private int sent(String conversation, int times) {
    return (int) IntStream.range(0, times).filter(n -> wait(conversation).isZero()).count();
  }

  private Duration wait(String conversation) {
    return rates.ask("t-1", conversation, Rates.Kind.SENDING);
  }
}
