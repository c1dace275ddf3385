package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant START = Instant.parse("2027-01-07T15:00:00Z");
  private static final WorkspaceId ACME = new WorkspaceId("t-1");
  private static final WorkspaceId SUNROOF = new WorkspaceId("t-2");
  private static final Duration PATIENT = Duration.ofHours(2);

  private final TestClock clock = new TestClock(START);
  private final Pace pace = new Pace(Rates.teams(), new MovedMeter(clock), clock::advance);

  @Test
  void noStretchHoldsMoreThanTeamsTakesInAConversation() {
    List<Instant> calls = calls(4_000, i -> place(ACME, "a:1"));

    within(calls, 7, Duration.ofSeconds(1));
    within(calls, 8, Duration.ofSeconds(2));
    within(calls, 60, Duration.ofSeconds(30));
    within(calls, 1_800, Duration.ofHours(1));
  }

  @Test
  void noSecondHoldsMoreThanThirtyCallsInATenant() {
    List<Instant> calls = calls(1_000, i -> place(ACME, "a:" + i));

    within(calls, 30, Duration.ofSeconds(1));
    assertThat(Duration.between(START, clock.instant())).isLessThan(Duration.ofSeconds(42));
  }

  @Test
  void anotherTenantHasItsOwn() {
    calls(100, i -> place(ACME, "a:" + i));

    assertThat(pace.enter(place(SUNROOF, "a:1"), Duration.ZERO)).isEmpty();
  }

  @Test
  void whatWouldWaitTooLongIsNotCalledAndCostsNobodyATurn() {
    for (int i = 0; i < 3; i++) {
      assertThat(pace.enter(place(ACME, "a:1"), Duration.ZERO)).isEmpty();
    }
    for (int i = 0; i < 5; i++) {
      assertThat(pace.enter(place(ACME, "a:1"), Duration.ZERO))
          .contains(new Pace.Held(Duration.ofMillis(500), false));
    }

    clock.advance(Duration.ofMillis(500));
    assertThat(pace.enter(place(ACME, "a:1"), Duration.ZERO)).isEmpty();
  }

  @Test
  void aTurnInTheConversationIsGivenBackIfTheTenantHasNone() {
    for (int i = 0; i < 4; i++) {
      pace.enter(place(ACME, "a:" + i), Duration.ZERO);
    }
    for (int i = 0; i < 9; i++) {
      assertThat(pace.enter(place(ACME, "a:9"), Duration.ZERO))
          .map(Pace.Held::everybody)
          .contains(true);
    }

    clock.advance(Duration.ofMillis(150));

    for (int i = 0; i < 3; i++) {
      assertThat(pace.enter(place(ACME, "a:9"), Duration.ZERO)).isEmpty();
    }
  }

  @Test
  void whatTeamsClosesIsClosedInThatConversationForThatLong() {
    pace.close(place(ACME, "a:1"), Duration.ofSeconds(9));

    assertThat(pace.enter(place(ACME, "a:1"), Duration.ofSeconds(8)))
        .contains(new Pace.Held(Duration.ofSeconds(9), false));
    assertThat(pace.enter(place(ACME, "a:2"), Duration.ZERO)).isEmpty();

    clock.advance(Duration.ofSeconds(5));
    assertThat(pace.enter(place(ACME, "a:1"), Duration.ofSeconds(8))).isEmpty();
    assertThat(Duration.between(START, clock.instant())).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void whoeverHasNotBeenWrittenToForLongIsForgotten() {
    Buckets<Integer> buckets = new Buckets<>(Rates.teams().conversation(), new MovedMeter(clock));
    for (int i = 0; i < 1_500; i++) {
      buckets.reserve(i, Duration.ZERO);
    }
    clock.advance(Duration.ofHours(2));
    for (int i = 0; i < 3_000; i++) {
      buckets.reserve(10_000 + i, Duration.ZERO);
    }

    assertThat(buckets.size()).isLessThan(3_500);
  }

  @Test
  void anHoursCallsAreNotForgottenWithTheSecondsOnes() {
    Buckets<Integer> buckets =
        new Buckets<>(List.of(new Rate(2, 2, Duration.ofSeconds(1)), hourly()), meter());
    for (int i = 0; i < 3; i++) {
      buckets.reserve(-1, PATIENT);
    }
    clock.advance(Duration.ofSeconds(5));
    for (int i = 0; i < 1_001; i++) {
      buckets.reserve(i, Duration.ZERO);
    }

    assertThat(buckets.reserve(-1, Duration.ZERO)).isGreaterThan(Duration.ofMinutes(1));
  }

  private MovedMeter meter() {
    return new MovedMeter(clock);
  }

  private static Rate hourly() {
    return new Rate(3, 3, Duration.ofHours(1));
  }

  private interface Places {
    Place of(int number);
  }

  private List<Instant> calls(int many, Places places) {
    List<Instant> calls = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Optional<Pace.Held> held = pace.enter(places.of(i), PATIENT);
      assertThat(held).isEmpty();
      calls.add(clock.instant());
    }
    return calls;
  }

  private static void within(List<Instant> calls, int limit, Duration stretch) {
    for (int i = 0; i + limit < calls.size(); i++) {
      assertThat(Duration.between(calls.get(i), calls.get(i + limit))).isGreaterThan(stretch);
    }
  }

  private static Place place(WorkspaceId workspace, String thread) {
    return new Place(workspace, "https://smba.example.com/", thread);
  }
}
