package io.praxisbot.core.followup.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long people waited for somebody to follow up. */
class AnsweringTest {

  @Test
  void tellsInHowManyDaysHalfOfThemWereFollowedUpWith() {
    assertThat(median(1, 2, 30)).isEqualTo(1);
    assertThat(median(1, 25, 30)).isEqualTo(2);
    assertThat(median(24, 24, 24)).isEqualTo(1);
    assertThat(median(1, 1, 500, 900)).isEqualTo(1);
    assertThat(median(0)).isZero();
  }

  private static long median(int... hours) {
    Map<PersonId, Duration> waited = new HashMap<>();
    for (int hour : hours) {
      waited.put(new PersonId("p" + waited.size()), Duration.ofHours(hour));
    }
    return new Answering(Map.of(), waited).median();
  }
}
