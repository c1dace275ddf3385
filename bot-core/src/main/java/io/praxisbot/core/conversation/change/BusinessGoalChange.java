package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.time.LocalDate;
import java.util.Optional;

/** A change of business goals. */
public sealed interface BusinessGoalChange extends Change {

  /** There is one more; the same if it is there already. */
  record BusinessGoalStated(BusinessGoal goal) implements BusinessGoalChange {}

  /** A change of one that there is. */
  sealed interface OfBusinessGoal extends BusinessGoalChange {
    GoalId goal();

    BusinessGoal on(BusinessGoal before);
  }

  record BusinessGoalReworded(GoalId goal, String wish) implements OfBusinessGoal {
    @Override
    public BusinessGoal on(BusinessGoal before) {
      return before.wishing(wish);
    }
  }

  /** The goal is in another state; refused if it can't go there from where it is. */
  record BusinessGoalMoved(GoalId goal, Goal.State state, LocalDate day, Optional<String> why)
      implements OfBusinessGoal {
    @Override
    public BusinessGoal on(BusinessGoal before) {
      return before.to(state, day, why).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  /**
   * A word about the stage that the goal is in; it stays unsaid if the goal has moved on meanwhile.
   *
   * @param why private
   */
  record BusinessGoalExplained(GoalId goal, Goal.State state, String why)
      implements OfBusinessGoal {
    @Override
    public BusinessGoal on(BusinessGoal before) {
      return before.state() == state ? before.explained(why) : before;
    }
  }

  /** The goal is as it was before that stage; refused if it isn't in it any more. */
  record BusinessGoalMoveUndone(GoalId goal, Goal.State state) implements OfBusinessGoal {
    @Override
    public BusinessGoal on(BusinessGoal before) {
      return before.backFrom(state).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  /** A proposal is taken on in the person's words; refused if it isn't open any more. */
  record BusinessGoalAccepted(GoalId goal, String wish, LocalDate day) implements OfBusinessGoal {
    @Override
    public BusinessGoal on(BusinessGoal before) {
      return before.accepting(wish, day).orElseThrow(() -> new Refusal("goal-move"));
    }
  }
}
