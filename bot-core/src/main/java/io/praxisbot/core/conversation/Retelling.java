package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.CareerGoal;
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
    if (change instanceof GoalChange.GoalStated stated) {
      return seen(Optional.of(stated.goal()));
    }
    boolean closes =
        change instanceof GoalChange.BehaviourAdded
            || change instanceof GoalChange.GoalMoved
            || change instanceof GoalChange.GoalMoveUndone
            || change instanceof GoalChange.GoalAccepted
            || change instanceof GoalChange.GoalDated;
    return closes && change instanceof GoalChange.OfGoal of
        ? seen(stores.careerGoals().find(of.goal()).map(Stored::value))
        : Optional.empty();
  }

  /** A goal that is kept leaves no trace, not even the time at which something happened to it. */
  private static Optional<PersonId> seen(Optional<CareerGoal> goal) {
    return goal.filter(g -> !g.kept()).map(CareerGoal::person);
  }
}
