package io.praxisbot.core.goal;

import static io.praxisbot.core.goal.Goals.DAY;
import static io.praxisbot.core.goal.Measure.Direction.DOWN;
import static io.praxisbot.core.goal.Measure.Direction.KEEP;
import static io.praxisbot.core.goal.Measure.Direction.UP;
import static io.praxisbot.core.goal.Measure.Kind.COUNT;
import static io.praxisbot.core.goal.Measure.Kind.RATING;
import static io.praxisbot.core.goal.Measure.Kind.YES_NO;
import static io.praxisbot.core.goal.Measure.Rhythm.EVERY_CHECK_IN;
import static io.praxisbot.core.goal.Measure.Rhythm.EVERY_SECOND_CHECK_IN;
import static io.praxisbot.core.goal.Measure.Rhythm.MONTHLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Measure RATED = Goals.measure(RATING, UP, EVERY_CHECK_IN);

  @Test
  void aCheckInHasOneReadingAndALaterOneReplacesIt() {
    Measure read =
        Goals.read(RATED, DAY, 4, 5).with(new Reading(DAY.plusDays(9), 8, Optional.of(DAY)));
    assertThat(read.readings())
        .containsExactly(
            new Reading(DAY, 8, Optional.of(DAY)),
            new Reading(DAY.plusDays(7), 5, Optional.of(DAY.plusDays(7))));
  }

  @Test
  void outsideOfCheckInsTheresOneReadingADay() {
    Measure read = RATED.with(new Reading(DAY, 3)).with(new Reading(DAY, 4));
    assertThat(read.readings()).containsExactly(new Reading(DAY, 4));
    assertThat(read.with(new Reading(DAY, 9, Optional.of(DAY))).readings()).hasSize(2);
  }

  @Test
  void readingsAreInTheOrderOfTheirDays() {
    Measure read = RATED.with(new Reading(DAY.plusDays(3), 3)).with(new Reading(DAY, 4));
    assertThat(read.readings()).extracting(Reading::value).containsExactly(4, 3);
    assertThat(read.latest().map(Reading::value)).contains(3);
  }

  @Property
  void keepsTheLatestReadingsOnly(@ForAll @IntRange(min = 1, max = 300) int times) {
    Measure read = RATED;
    for (int i = 0; i < times; i++) {
      read = read.with(new Reading(DAY.plusDays(i), 1 + i % 10));
    }
    assertThat(read.readings()).hasSize(Math.min(times, Measure.REMEMBERED));
    assertThat(read.latest().map(Reading::day)).contains(DAY.plusDays(times - 1));
  }

  @Property
  void holdsNoReadingThatItsKindDoesntHave(@ForAll Measure.Kind kind, @ForAll int value) {
    Measure measure = Goals.measure(kind, UP, EVERY_CHECK_IN);
    if (value >= kind.least() && value <= kind.most()) {
      assertThat(measure.with(new Reading(DAY, value)).readings()).hasSize(1);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> measure.with(new Reading(DAY, value)));
    }
  }

  @Test
  void isAskedInEveryCheckInOrInEverySecond() {
    Measure every = Goals.read(RATED, DAY, 4);
    Measure second = Goals.read(Goals.measure(RATING, UP, EVERY_SECOND_CHECK_IN), DAY, 4);
    assertThat(every.due(Optional.of(DAY), DAY.plusDays(7))).isTrue();
    assertThat(second.due(Optional.of(DAY), DAY.plusDays(7))).isFalse();
    assertThat(second.due(Optional.of(DAY.plusDays(7)), DAY.plusDays(14))).isTrue();
    assertThat(second.due(Optional.empty(), DAY)).isTrue();
  }

  @Test
  void whatIsAskedMonthlyIsAskedOnceInACalendarMonth() {
    Measure monthly = Goals.read(Goals.measure(COUNT, UP, MONTHLY), LocalDate.of(2026, 11, 5), 4);
    assertThat(monthly.due(Optional.empty(), LocalDate.of(2026, 11, 26))).isFalse();
    assertThat(monthly.due(Optional.empty(), LocalDate.of(2026, 12, 3))).isTrue();
    assertThat(monthly.due(Optional.empty(), LocalDate.of(2027, 11, 4))).isTrue();
  }

  @Test
  void whatIsLetGoIsntAsked() {
    assertThat(RATED.in(Measure.State.LET_GO, DAY).due(Optional.empty(), DAY)).isFalse();
  }

  @Test
  void saysWhereTheLastFourReadingsGo() {
    assertThat(trend(RATING, 3, 4, 5)).isEqualTo(Trend.UNKNOWN);
    assertThat(trend(RATING, 3, 4, 5, 6)).isEqualTo(Trend.UP);
    assertThat(trend(RATING, 9, 9, 3, 4, 5, 6)).isEqualTo(Trend.UP);
    assertThat(trend(RATING, 7, 7, 6, 5)).isEqualTo(Trend.DOWN);
    assertThat(trend(RATING, 6, 7, 7, 6)).isEqualTo(Trend.STILL);
    assertThat(trend(RATING, 6, 6, 6, 7)).isEqualTo(Trend.STILL);
    assertThat(trend(COUNT, 60, 62, 61, 63)).isEqualTo(Trend.STILL);
    assertThat(trend(COUNT, 0, 0, 1, 1)).isEqualTo(Trend.UP);
    assertThat(trend(YES_NO, 0, 0, 0, 1)).isEqualTo(Trend.UP);
    assertThat(trend(RATING, 7, 7, 4, 8)).isEqualTo(Trend.UNKNOWN);
    assertThat(trend(YES_NO, 1, 0, 0, 1)).isEqualTo(Trend.STILL);
  }

  @Property
  void readBackwardsATrendIsTurnedRound(
      @ForAll Measure.Kind kind, @ForAll @Size(4) List<@IntRange(min = 1, max = 10) Integer> four) {
    List<Integer> back = List.of(four.get(3), four.get(2), four.get(1), four.get(0));
    Trend turned =
        switch (Trend.of(kind, four)) {
          case UP -> Trend.DOWN;
          case DOWN -> Trend.UP;
          case STILL -> Trend.STILL;
          case UNKNOWN -> Trend.UNKNOWN;
        };
    assertThat(Trend.of(kind, back)).isEqualTo(turned);
  }

  @Property
  void whatNeverChangesStandsStill(@ForAll Measure.Kind kind, @ForAll @IntRange(max = 9999) int n) {
    assertThat(Trend.of(kind, List.of(n, n, n, n))).isEqualTo(Trend.STILL);
  }

  @Test
  void knowsWhenThereIsNothingLeftToGain() {
    assertThat(Goals.read(RATED, DAY, 9).atItsEnd()).isFalse();
    assertThat(Goals.read(RATED, DAY, 10).atItsEnd()).isTrue();
    assertThat(Goals.read(Goals.measure(COUNT, DOWN, EVERY_CHECK_IN), DAY, 0).atItsEnd()).isTrue();
    assertThat(Goals.read(Goals.measure(COUNT, KEEP, EVERY_CHECK_IN), DAY, 0).atItsEnd()).isFalse();
    assertThat(RATED.atItsEnd()).isFalse();
  }

  private static Trend trend(Measure.Kind kind, int... values) {
    return Goals.read(Goals.measure(kind, UP, EVERY_CHECK_IN), DAY, values).trend();
  }
}
