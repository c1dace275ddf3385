package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final WorkspaceId ACME = new WorkspaceId("t-1");
  private static final WorkspaceId SUNROOF = new WorkspaceId("t-2");

  private final Backoff backoff = new Backoff(new Random(7));

  @Test
  void waitsTwiceAsLongEachTimeUpToAMinute() {
    for (long most : new long[] {2, 4, 8, 16, 32, 64, 64, 64}) {
      assertThat(throttled(ACME))
          .isBetween(Duration.ofSeconds(most).dividedBy(2), Duration.ofSeconds(most));
    }
  }

  @Test
  void beginsAnewOnceSomethingWasTakenAndIsEachTenantsOwn() {
    for (int i = 0; i < 5; i++) {
      throttled(ACME);
    }
    assertThat(throttled(SUNROOF)).isLessThanOrEqualTo(Duration.ofSeconds(2));

    backoff.heard(ACME, new Answer.Ok<>("1"));

    assertThat(throttled(ACME)).isLessThanOrEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void doesNotLetAllComeBackTogether() {
    Set<Duration> waits = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      waits.add(throttled(new WorkspaceId("t-" + i)));
    }
    assertThat(waits).hasSizeGreaterThan(40);
  }

  @Test
  void aTimeThatTeamsNamesStands() {
    Answer<String> said = new Answer.Throttled<>(Duration.ofSeconds(9));
    assertThat(backoff.heard(ACME, said)).isEqualTo(said);
  }

  private Duration throttled(WorkspaceId tenant) {
    Answer<String> answer = backoff.heard(tenant, new Answer.Throttled<>(Backoff.UNSAID));
    return ((Answer.Throttled<String>) answer).retryAfter();
  }
}
