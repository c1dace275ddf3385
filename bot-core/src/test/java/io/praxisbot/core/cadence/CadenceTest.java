package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CadenceTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void refusesBlocksOfNoOrMoreThanTwelveWeeks() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Weekly(0, FRIDAY, MONDAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Weekly(13, FRIDAY, MONDAY));
  }

  @Test
  void refusesABlockThatStartsOnATuesday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weekly(2, FRIDAY, MONDAY.plusDays(1)))
        .withMessageContaining("Monday");
  }

  @Test
  void refusesAFifthFridayBecauseNotEveryMonthHasOne() {
    for (int nth : new int[] {-2, 0, 5}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Monthly(nth, FRIDAY));
    }
  }

  @Test
  void refusesATimeWithSeconds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence(Weekly.on(FRIDAY), LocalTime.of(15, 0, 1)));
  }

  @Test
  void refusesAPeriodThatEndsWhereItStarts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(MONDAY, MONDAY));
  }

  @Test
  void refusesAnOccurrenceOutsideItsPeriod() {
    Period week = new Period(MONDAY, MONDAY.plusWeeks(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Planned(Instant.EPOCH, MONDAY.plusWeeks(1), week));
  }
}
