package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery.State;
import java.time.Instant;
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

  private Delivery afterAbsent(Instant asked) {
    Delivery first = Sequel.of(unknown(), new Lookup.Absent(), NOON, NOON);
    return Sequel.of(first, new Lookup.Absent(), asked, asked);
  }

  private Delivery unknown() {
    return Sequel.of(delivery, new Outcome.Unknown("reset"), Manner.POST, NOON.minusSeconds(60));
  }
}
