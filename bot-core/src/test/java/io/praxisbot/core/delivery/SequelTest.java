package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery.Claim;
import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.Delivery.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SequelTest {

  private static final Instant NOON = Instant.parse("2027-01-07T12:00:00Z");

  private final DispatchFixture praxis = new DispatchFixture();
  private final Delivery delivery = praxis.of(praxis.says(praxis.onSlack("ana"), "hello"));

  @Test
  void twoAbsentsThatWereAskedTooCloseTogetherProveNothing() {
    assertThat(afterAbsent(NOON.plusMillis(4_999)).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void twoAbsentsFarEnoughApartAllowARepeat() {
    assertThat(afterAbsent(NOON.plusSeconds(5)).state()).isEqualTo(State.PENDING);
  }

  @Test
  void aSlowSecondLookUpCountsFromWhenItWasAsked() {
    Delivery first = Sequel.of(unknown(), new Lookup.Absent(), NOON, NOON);
    Instant asked = NOON.plusSeconds(1);
    Delivery second = Sequel.of(first, new Lookup.Absent(), asked, asked.plusSeconds(20));
    assertThat(second.state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void anAttemptThatLapsedEndedWithItsClaimHoweverLateThatIsSeen() {
    Delivery claimed = delivery.claimed(Optional.of(new Claim("gone", NOON, true)));

    Delivery lapsed = Sequel.lapsed(claimed, Manner.POST, NOON.plus(Duration.ofHours(3)));

    assertThat(lapsed.tries()).containsExactly(new Try(NOON, "unknown", "lapsed"));
    assertThat(lapsed.attemptedSince()).contains(NOON.minus(Duration.ofMinutes(2)));
    assertThat(delivery.attemptedSince()).isEmpty();
  }

  private Delivery afterAbsent(Instant asked) {
    Delivery first = Sequel.of(unknown(), new Lookup.Absent(), NOON, NOON);
    return Sequel.of(first, new Lookup.Absent(), asked, asked);
  }

  private Delivery unknown() {
    return Sequel.of(delivery, new Outcome.Unknown("reset"), Manner.POST, NOON.minusSeconds(60));
  }
}
