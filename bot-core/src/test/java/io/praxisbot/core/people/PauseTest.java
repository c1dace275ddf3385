package io.praxisbot.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Time off, and two of them as one. */
class PauseTest {

  private static final PersonId MARTA = new PersonId("marta");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Pause own = off(0, 7).because(Optional.of("my knee"));

  private static Pause off(int from, int until) {
    return new Pause(
        DAY.plusDays(from), Optional.of(DAY.plusDays(until)), Optional.empty(), Optional.empty());
  }

  private static Pause given(int from, int until) {
    Pause days = off(from, until);
    return new Pause(days.from(), days.until(), Optional.empty(), Optional.of(MARTA));
  }

  @Test
  void twoTouchIfNoDayLiesBetweenThem() {
    assertThat(own.touches(off(7, 9))).isTrue();
    assertThat(own.touches(off(8, 9))).isFalse();
    assertThat(off(8, 9).touches(own)).isFalse();
    assertThat(off(-3, 0).touches(own)).isTrue();
    assertThat(new Pause(DAY, Optional.empty(), Optional.empty()).touches(off(90, 99))).isTrue();
  }

  @Test
  void togetherTheyLastFromTheFirstDayToTheLastAndKeepThePersonsNote() {
    Pause both = given(3, 14).with(own);
    assertThat(both).isEqualTo(off(0, 14).because(Optional.of("my knee")));
    assertThat(own.with(given(-2, 3)).from()).isEqualTo(DAY.minusDays(2));
  }

  @Test
  void whoeverHasOneWithoutAnEndIsOffWithoutAnEnd() {
    Pause open = new Pause(DAY, Optional.empty(), Optional.empty());
    assertThat(open.with(given(3, 14)).until()).isEmpty();
    assertThat(given(3, 14).with(open).until()).isEmpty();
  }

  @Test
  void onlyWhatOthersNotedBothTimesIsTheirs() {
    assertThat(given(0, 3).with(given(2, 5)).givenBy()).contains(MARTA);
    assertThat(given(0, 3).with(own).givenBy()).isEmpty();
  }

  @Test
  void itIsOverOnTheFirstDayBack() {
    assertThat(own.overOn(DAY.plusDays(6))).isFalse();
    assertThat(own.overOn(DAY.plusDays(7))).isTrue();
  }
}
