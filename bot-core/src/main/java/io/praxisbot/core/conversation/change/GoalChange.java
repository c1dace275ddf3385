package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.goal.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of career goals. */
public sealed interface GoalChange extends Change {

  /** There is one more; the same if it is there already. */
  record GoalStated(CareerGoal goal) implements GoalChange {}

  /** A change of one that there is. */
  sealed interface OfGoal extends GoalChange {
    GoalId goal();

    CareerGoal on(CareerGoal before);

    /** The same goal, unless one more behaviour would be too many to try. */
    static CareerGoal refusingMore(CareerGoal goal, BehaviourId more) {
      boolean full = goal.active().size() >= CareerGoal.MOST_ACTIVE;
      if (full && goal.active().stream().noneMatch(b -> b.id().equals(more))) {
        throw new Refusal("behaviours-full");
      }
      return goal;
    }
  }

  record BehaviourAdded(GoalId goal, Behaviour behaviour) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.behaviour(behaviour.id()).isPresent()
          ? before
          : OfGoal.refusingMore(before, behaviour.id()).with(behaviour);
    }
  }

  record Replanned(GoalId goal, BehaviourId behaviour, Plan plan, LocalDate day) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      if (before.state() != Goal.State.ACTIVE) {
        throw new Refusal("goal-move");
      }
      return OfGoal.refusingMore(before, behaviour).changing(behaviour, b -> b.planned(plan, day));
    }
  }

  record BehaviourMoved(GoalId goal, BehaviourId behaviour, Behaviour.State state, LocalDate day)
      implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      CareerGoal goal =
          state == Behaviour.State.ACTIVE ? OfGoal.refusingMore(before, behaviour) : before;
      return goal.changing(behaviour, b -> b.in(state, day));
    }
  }

  record GoalReworded(GoalId goal, String wish) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.wishing(wish);
    }
  }

  /** With what a good end would be, and what gets in the way. */
  record GoalHoped(GoalId goal, Optional<String> outcome, Optional<String> obstacle)
      implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.hoping(outcome, obstacle);
    }
  }

  record GoalRefocused(GoalId goal, Focus focus) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.building(focus);
    }
  }

  /** The goal helps with a business goal, or with none. */
  record GoalLinked(GoalId goal, Optional<GoalId> serves) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.serving(serves);
    }
  }

  /** The goal is for that day, or for none. */
  record GoalDated(GoalId goal, Optional<LocalDate> due) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.by(due);
    }
  }

  /** The goal has nothing to do with the company. */
  record GoalBeyondWork(GoalId goal) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.beyond();
    }
  }

  /**
   * The goal is in another state; refused if it can't go there from where it is.
   *
   * @param why a word about it; private
   */
  record GoalMoved(GoalId goal, Goal.State state, LocalDate day, Optional<String> why)
      implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.to(state, day, why).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  /**
   * A word about the stage that the goal is in; it stays unsaid if the goal has moved on meanwhile.
   *
   * @param why private
   */
  record GoalExplained(GoalId goal, Goal.State state, String why) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.state() == state ? before.explained(why) : before;
    }
  }

  /** The goal is as it was before that stage; refused if it isn't in it any more. */
  record GoalMoveUndone(GoalId goal, Goal.State state) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.backFrom(state).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  /** A proposal is taken on in the person's words; refused if it isn't open any more. */
  record GoalAccepted(GoalId goal, String wish, LocalDate day) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.accepting(wish, day).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  /** The person keeps the goal to themselves, whatever else their manager sees. */
  record GoalKept(GoalId goal, Instant line) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.keptFrom(line);
    }
  }

  /** The person shows the goal to the manager whose line begins then, and to nobody after them. */
  record GoalShown(GoalId goal, Instant line) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.shownTo(line);
    }
  }

  record ObjectiveAdded(GoalId goal, LearningObjective objective) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      if (before.objectives().size() >= CareerGoal.MOST_OBJECTIVES
          && before.objective(objective.id()).isEmpty()) {
        throw new Refusal("objectives-full");
      }
      return before.learning(objective);
    }
  }

  record ObjectiveDropped(GoalId goal, LearningObjectiveId objective) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.notLearning(objective);
    }
  }
}
