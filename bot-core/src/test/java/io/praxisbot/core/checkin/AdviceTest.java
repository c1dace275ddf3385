package io.praxisbot.core.checkin;

import static io.praxisbot.core.checkin.Outcome.NOT_YET;
import static io.praxisbot.core.checkin.Outcome.PARTLY;
import static io.praxisbot.core.checkin.Outcome.TRIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final Plan PLAN = new Plan("a call starts", "ask first");
  private static final Plan SMALLER = new Plan("a call starts", "ask once");

  @Test
  void nothingIsSuggestedBeforeAnythingHappened() {
    assertThat(Advice.of(List.of())).isEqualTo(Advice.GO_ON);
    assertThat(Advice.after(List.of())).isEqualTo(Advice.GO_ON);
    assertThat(Advice.of(List.of(TRIED, TRIED))).isEqualTo(Advice.GO_ON);
    assertThat(Advice.GO_ON.steps()).isEmpty();
  }

  @Test
  void whatWorkedThreeTimesInARowMayBecomeAHabit() {
    assertThat(Advice.of(List.of(TRIED, TRIED, TRIED))).isEqualTo(Advice.IT_SITS);
    assertThat(Advice.of(List.of(TRIED, TRIED, TRIED, NOT_YET, NOT_YET))).isEqualTo(Advice.IT_SITS);
    assertThat(Advice.IT_SITS.steps())
        .containsExactly(Advice.Step.HABIT, Advice.Step.NEXT_STEP, Advice.Step.ACHIEVED);
  }

  @Test
  void whatWorkedFourTimesOfFiveMayBecomeAHabit() {
    assertThat(Advice.of(List.of(TRIED, NOT_YET, TRIED, TRIED, TRIED))).isEqualTo(Advice.IT_SITS);
    assertThat(Advice.of(List.of(PARTLY, TRIED, TRIED, TRIED, TRIED))).isEqualTo(Advice.IT_SITS);
    assertThat(Advice.of(List.of(TRIED, NOT_YET, TRIED, TRIED, PARTLY))).isEqualTo(Advice.GO_ON);
  }

  @Test
  void aPartIsNeitherAMissNorATry() {
    assertThat(Advice.of(List.of(PARTLY, PARTLY, PARTLY))).isEqualTo(Advice.GO_ON);
    assertThat(Advice.of(List.of(NOT_YET, PARTLY, NOT_YET))).isEqualTo(Advice.MISSED);
  }

  @Test
  void aMissLeadsToASmallerStepFirst() {
    assertThat(Advice.of(List.of(NOT_YET, TRIED))).isEqualTo(Advice.MISSED);
    assertThat(Advice.MISSED.steps()).startsWith(Advice.Step.SMALLER);
  }

  @Test
  void oneMissOfWhatWorksChangesNothing() {
    assertThat(Advice.of(List.of(NOT_YET, TRIED, TRIED, TRIED, TRIED))).isEqualTo(Advice.ONE_MISS);
    assertThat(Advice.ONE_MISS.steps()).startsWith(Advice.Step.KEEP);
  }

  @Test
  void twoMissesOfTheSamePlanDoubtTheCueFirst() {
    assertThat(Advice.after(List.of(at(PLAN, NOT_YET), at(PLAN, NOT_YET))))
        .isEqualTo(Advice.DOUBT_THE_CUE);
    assertThat(Advice.DOUBT_THE_CUE.steps()).startsWith(Advice.Step.OTHER_CUE);
  }

  @Test
  void moreMissesInARowDoubtThePlan() {
    List<Attempt> missed = List.of(at(PLAN, NOT_YET), at(PLAN, NOT_YET), at(PLAN, NOT_YET));
    assertThat(Advice.after(missed)).isEqualTo(Advice.DOUBT_THE_PLAN);
    assertThat(Advice.DOUBT_THE_PLAN.steps())
        .startsWith(Advice.Step.SMALLER, Advice.Step.LET_GO)
        .endsWith(Advice.Step.KEEP);
    assertThat(Advice.misses(missed)).isEqualTo(3);
    assertThat(Advice.misses(List.of(at(PLAN, NOT_YET), at(PLAN, TRIED), at(PLAN, NOT_YET))))
        .isEqualTo(1);
    assertThat(Advice.misses(List.of(at(SMALLER, NOT_YET), at(PLAN, NOT_YET)))).isEqualTo(1);
  }

  @Test
  void aMissOfAnotherPlanDoesntCount() {
    assertThat(Advice.after(List.of(at(SMALLER, NOT_YET), at(PLAN, NOT_YET))))
        .isEqualTo(Advice.MISSED);
    assertThat(
            Advice.after(
                List.of(at(SMALLER, TRIED), at(PLAN, TRIED), at(PLAN, TRIED), at(PLAN, TRIED))))
        .isEqualTo(Advice.GO_ON);
  }

  @Test
  void whatWasntAnsweredDoesntCount() {
    Attempt open = Attempt.asked(new GoalId("goal"), new BehaviourId("b"), PLAN);
    assertThat(Advice.after(List.of(open, at(PLAN, NOT_YET), open, at(PLAN, NOT_YET))))
        .isEqualTo(Advice.DOUBT_THE_CUE);
  }

  @Property
  void lettingGoIsOfferedAfterEveryMissAndAfterNothingElse(@ForAll List<Outcome> outcomes) {
    boolean missed = !outcomes.isEmpty() && outcomes.get(0) == NOT_YET;
    assertThat(Advice.of(outcomes).steps().contains(Advice.Step.LET_GO)).isEqualTo(missed);
  }

  @Property
  void whatIsLongPastChangesNothing(@ForAll List<Outcome> outcomes) {
    List<Outcome> lately = outcomes.stream().limit(5).toList();
    assertThat(Advice.of(outcomes)).isEqualTo(Advice.of(lately));
  }

  private static Attempt at(Plan plan, Outcome outcome) {
    return Attempt.asked(new GoalId("goal"), new BehaviourId("b"), plan)
        .with(outcome, Instant.EPOCH);
  }
}
