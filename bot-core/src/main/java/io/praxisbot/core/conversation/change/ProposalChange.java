package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** A change of what others suggest to somebody. */
public sealed interface ProposalChange extends Change {

  /**
   * A goal is suggested, in the place of whatever else the same one suggested and still waits.
   * Refused if a manager suggests it who isn't theirs any more.
   */
  record GoalProposed(CareerGoal goal) implements ProposalChange {}

  /** Something to try is suggested; as {@link GoalProposed}. */
  record BehaviourProposed(BehaviourProposal proposal) implements ProposalChange {}

  /** Whoever suggested a goal takes it back; refused if the person decided meanwhile. */
  record GoalWithdrawn(GoalId goal, PersonId by, LocalDate day) implements ProposalChange {
    public CareerGoal on(CareerGoal before) {
      return Optional.of(before)
          .filter(goal -> goal.withdrawableBy(by))
          .flatMap(goal -> goal.to(Goal.State.LET_GO, day, Optional.empty()))
          .orElseThrow(() -> new Refusal("suggestion-over"));
    }
  }

  /**
   * Something to try waits no longer: it was taken up, declined or taken back. Refused if that
   * happened before.
   */
  record BehaviourProposalClosed(BehaviourId proposal) implements ProposalChange {}
}
