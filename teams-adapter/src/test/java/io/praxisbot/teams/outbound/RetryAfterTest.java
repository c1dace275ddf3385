package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2027-01-07T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5",
        "0 | 1",
        "999999999 | 3600",
        "Thu, 07 Jan 2027 15:00:30 GMT | 30",
        "Thu, 07 Jan 2027 14:00:00 GMT | 1",
        "Fri, 07 Jan 2028 14:00:00 GMT | 3600"
      })
  void secondsAndDatesAreReadWithinReason(String said, long seconds) {
    assertThat(read(said)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "tomorrow, 07 Jan"})
  void whatIsNeitherSaysNothing(String said) {
    assertThat(read(said)).isEqualTo(Backoff.UNSAID);
  }

  @Test
  void nothingSaysNothing() {
    assertThat(RetryAfter.read(Headers.of(), NOW)).isEqualTo(Backoff.UNSAID);
  }

  private static Duration read(String said) {
    return RetryAfter.read(Headers.of("Retry-After", said), NOW);
  }
}
