package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.LearningChange;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody does outside of a check-in may close what a digest that was sent says about them,
 * and so may what is done about them, wherever it is done: then it says so, where it stands.
 */
final class Retelling {

  private final Stores stores;
  private final Applier.Revisions revisions;

  Retelling(Stores stores, Applier.Revisions revisions) {
    this.stores = stores;
    this.revisions = revisions;
  }

  void after(Change change, Set<SlotId> shown, String key, Instant now) {
    whose(change).ifPresent(person -> revisions.about(person, shown, key, now));
  }

  private Optional<PersonId> whose(Change change) {
    if (change instanceof FollowUpChange.FollowedUp done) {
      return Optional.of(done.followUp().employee());
    }
    if (change instanceof FollowUpChange.OfFollowUp of) {
      return stores.followUps().find(of.followUp()).map(done -> done.value().employee());
    }
    if (change instanceof CheckInChange.HelpWanted wish) {
      return stores.checkIns().find(wish.checkIn()).map(asked -> asked.value().person());
    }
    if (change instanceof GoalChange.GoalStated stated) {
      return seen(Optional.of(stated.goal()));
    }
    return goal(change)
        .or(() -> proposalClosed(change))
        .or(() -> measure(change))
        .or(() -> stall(change));
  }

  private Optional<PersonId> goal(Change change) {
    boolean closes =
        change instanceof GoalChange.BehaviourAdded
            || change instanceof GoalChange.BehaviourMoved
            || change instanceof GoalChange.Replanned
            || change instanceof GoalChange.GoalReworded
            || change instanceof GoalChange.GoalMoved
            || change instanceof GoalChange.GoalMoveUndone
            || change instanceof GoalChange.GoalAccepted
            || change instanceof GoalChange.GoalDated;
    if (change instanceof ProposalChange.GoalWithdrawn withdrawn) {
      return goal(withdrawn.goal());
    }
    return closes && change instanceof GoalChange.OfGoal of ? goal(of.goal()) : Optional.empty();
  }

  private Optional<PersonId> goal(GoalId id) {
    return seen(stores.careerGoals().find(id).map(Stored::value));
  }

  private Optional<PersonId> proposalClosed(Change change) {
    return change instanceof ProposalChange.BehaviourProposalClosed closed
        ? stores
            .behaviourProposals()
            .find(closed.proposal())
            .map(Stored::value)
            .flatMap(proposal -> goal(proposal.goal()))
        : Optional.empty();
  }

  /** One that isn't shared leaves no trace, as little as a goal that is kept. */
  private Optional<PersonId> measure(Change change) {
    boolean closes =
        change instanceof MeasureChange.MeasureRead || change instanceof MeasureChange.MeasureMoved;
    return closes && change instanceof MeasureChange.OfMeasure of
        ? stores
            .measures()
            .find(of.measure())
            .map(Stored::value)
            .filter(measure -> measure.sharedAt().isPresent())
            .filter(
                measure ->
                    measure.goal().isEmpty() || measure.goal().flatMap(this::goal).isPresent())
            .map(Measure::person)
        : Optional.empty();
  }

  /** Whoever shares that they learn nothing shows by that that they learned something. */
  private Optional<PersonId> stall(Change change) {
    return change instanceof LearningChange.LearningTold told
        ? stores
            .guidances()
            .find(told.entry().person())
            .map(Stored::value)
            .filter(guidance -> guidance.stallSharedAt().isPresent())
            .map(Guidance::id)
        : Optional.empty();
  }

  /** A goal that is kept leaves no trace, not even the time at which something happened to it. */
  private static Optional<PersonId> seen(Optional<CareerGoal> goal) {
    return goal.filter(g -> !g.kept()).map(CareerGoal::person);
  }
}
