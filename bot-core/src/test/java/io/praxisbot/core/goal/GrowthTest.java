package io.praxisbot.core.goal;

import static io.praxisbot.core.goal.Goals.DAY;
import static io.praxisbot.core.goal.GrowthSignal.Kind.MEASURE_STILL;
import static io.praxisbot.core.goal.GrowthSignal.Kind.ONLY_BUSINESS_GOALS;
import static io.praxisbot.core.goal.GrowthSignal.Kind.TRIES_WITHOUT_LEARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Measure.Direction;
import io.praxisbot.core.goal.Measure.Kind;
import io.praxisbot.core.goal.Measure.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final Measure STILL =
      Goals.read(
          Goals.measure(Kind.RATING, Direction.UP, Rhythm.EVERY_CHECK_IN), DAY, 3, 6, 6, 6, 6);

  @Test
  void sixWeeksOfTriesWithoutLearningAreASignal() {
    Practice practice = tried(List.of(0, 1, 2, 3, 4, 5), List.of());
    assertThat(signals(practice, 41)).isEmpty();
    assertThat(signals(practice, 42))
        .containsExactly(new GrowthSignal(TRIES_WITHOUT_LEARNING, DAY));
  }

  @Test
  void fewerThanFourTriesAreNone() {
    assertThat(signals(tried(List.of(0, 3, 6), List.of()), 42)).isEmpty();
  }

  @Test
  void whatWasLearnedCountsFromItsDayOn() {
    Practice practice = tried(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), List.of(2));
    assertThat(signals(practice, 7 * 8 - 1)).isEmpty();
    assertThat(signals(practice, 7 * 8))
        .containsExactly(new GrowthSignal(TRIES_WITHOUT_LEARNING, DAY.plusWeeks(2)));
  }

  @Test
  void whoTriesNothingAnyMoreIsntToldThatTheyLearnNothing() {
    assertThat(signals(tried(List.of(0, 1, 2, 3), List.of()), 7 * 20)).isEmpty();
  }

  @Test
  void aMeasureThatStandsStillIsASignal() {
    assertThat(signals(measured(STILL), 28))
        .containsExactly(
            new GrowthSignal(MEASURE_STILL, DAY.plusWeeks(1), Optional.of(STILL.id())));
  }

  @Test
  void aMeasureThatIsToStayOrCantGoFurtherOrIsntReadIsNone() {
    Measure kept = STILL.asking("calm", Direction.KEEP, Rhythm.EVERY_CHECK_IN);
    Measure full =
        Goals.read(Goals.measure(Kind.YES_NO, Direction.UP, Rhythm.MONTHLY), DAY, 1, 1, 1, 1);
    assertThat(signals(measured(kept, full), 28)).isEmpty();
    assertThat(signals(measured(STILL.in(Measure.State.LET_GO, DAY)), 28)).isEmpty();
    assertThat(signals(measured(STILL), 28 + 42)).isEmpty();
  }

  @Test
  void nothingButBusinessGoalsIsASignalOnceItLasts() {
    Practice practice =
        goals(
            Goals.business(Goal.State.ACTIVE, DAY.minusDays(90)),
            Goals.career(Goal.State.ACHIEVED, DAY));
    assertThat(signals(practice, 13)).isEmpty();
    assertThat(signals(practice, 14)).containsExactly(new GrowthSignal(ONLY_BUSINESS_GOALS, DAY));
  }

  @Test
  void aCareerGoalThatRestsOrWaitsForAnAnswerIsOne() {
    BusinessGoal business = Goals.business(Goal.State.ACTIVE, DAY);
    assertThat(signals(goals(business, Goals.career(Goal.State.PAUSED, DAY)), 90)).isEmpty();
    assertThat(signals(goals(business, Goals.proposed()), 90)).isEmpty();
    assertThat(signals(goals(Goals.career(Goal.State.LET_GO, DAY)), 90)).isEmpty();
  }

  @Property
  void nothingIsToldTwiceInSixWeeks(
      @ForAll GrowthSignal.Kind told, @ForAll @IntRange(max = 41) int ago) {
    LocalDate today = DAY.plusDays(42);
    assertThat(Growth.signals(all(), Map.of(), today)).hasSize(3);
    assertThat(Growth.signals(all(), Map.of(told, today.minusDays(ago)), today))
        .hasSize(2)
        .noneMatch(signal -> signal.kind() == told);
    assertThat(Growth.signals(all(), Map.of(told, today.minusDays(42)), today)).hasSize(3);
  }

  private static Practice all() {
    return new Practice(
        weeks(List.of(0, 1, 2, 3, 4, 5)),
        List.of(),
        List.of(Goals.business(Goal.State.ACTIVE, DAY)),
        List.of(STILL));
  }

  private static List<GrowthSignal> signals(Practice practice, int daysLater) {
    return Growth.signals(practice, Map.of(), DAY.plusDays(daysLater));
  }

  private static Practice tried(List<Integer> weeks, List<Integer> learned) {
    return new Practice(weeks(weeks), weeks(learned), List.of(), List.of());
  }

  private static Practice measured(Measure... measures) {
    return new Practice(List.of(), List.of(), List.of(), List.of(measures));
  }

  private static Practice goals(Goal... goals) {
    return new Practice(List.of(), List.of(), List.of(goals), List.of());
  }

  private static List<LocalDate> weeks(List<Integer> weeks) {
    return weeks.stream().map(DAY::plusWeeks).toList();
  }
}
