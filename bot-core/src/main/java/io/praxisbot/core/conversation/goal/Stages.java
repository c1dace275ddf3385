package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Dialogues;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.BusinessGoalChange;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves goals on, with all that hangs on it: what is planned, and the questions about them. No
 * check-in asks about a business goal, so nothing hangs on those.
 */
final class Stages {

  private final Reply reply;
  private final Moment moment;

  Stages(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** Where it stands what became of a goal. */
  static SlotId slot(GoalId goal) {
    return new SlotId("stage." + goal);
  }

  /**
   * The goal is in that state from now on.
   *
   * @return the check-in that asks less about it now; empty if none does
   */
  Optional<CheckInId> move(Goal goal, Goal.State next) {
    var today = moment.facts().today();
    if (!(goal instanceof CareerGoal career)) {
      reply.change(
          new BusinessGoalChange.BusinessGoalMoved(goal.id(), next, today, Optional.empty()));
      return Optional.empty();
    }
    reply
        .change(new GoalChange.GoalMoved(goal.id(), next, today, Optional.empty()))
        .change(new Change.PlannedAnew(moment.me().id()));
    return next == Goal.State.ACTIVE ? Optional.empty() : spare(career);
  }

  /** The goal is achieved, as said in the check-in, which goes on without it. */
  void achieve(CareerGoal goal) {
    reply
        .change(
            new GoalChange.GoalMoved(
                goal.id(), Goal.State.ACHIEVED, moment.facts().today(), Optional.empty()))
        .change(new Change.PlannedAnew(moment.me().id()));
    dropPlan(goal);
  }

  /** A word about where the goal is now. */
  void explain(Goal goal, String why) {
    reply.change(
        goal instanceof CareerGoal
            ? new GoalChange.GoalExplained(goal.id(), goal.state(), why)
            : new BusinessGoalChange.BusinessGoalExplained(goal.id(), goal.state(), why));
  }

  /**
   * The goal is what it was before.
   *
   * @param spared the check-in that asks about it again, if it is still open
   */
  void undo(Goal goal, String spared) {
    if (!(goal instanceof CareerGoal career)) {
      reply.change(new BusinessGoalChange.BusinessGoalMoveUndone(goal.id(), goal.state()));
      return;
    }
    reply.change(new GoalChange.GoalMoveUndone(goal.id(), goal.state()));
    moment
        .self()
        .openCheckIn()
        .filter(c -> c.id().value().equals(spared))
        .ifPresent(c -> reply.change(new CheckInChange.AskedToo(c.id(), attempts(career))));
    reply.change(new Change.PlannedAnew(moment.me().id()));
  }

  private static List<Attempt> attempts(CareerGoal goal) {
    return goal.active().stream().map(b -> Attempt.asked(goal.id(), b.id(), b.plan())).toList();
  }

  /** Whether nothing else is going on than what is about that goal. */
  boolean isFreeBut(Goal goal) {
    Optional<Dialogue> about =
        goal instanceof CareerGoal career
            ? asking(career).filter(d -> left(d, career).isEmpty())
            : Optional.empty();
    return Dialogues.of(moment.conversation()).open().stream()
        .filter(d -> d.flow() != FlowName.STAGE)
        .allMatch(d -> about.filter(d::equals).isPresent());
  }

  /** The next question of a check-in that isn't about that goal. */
  private Optional<Attempt> left(Dialogue checkIn, CareerGoal goal) {
    return moment
        .self()
        .checkIn(checkIn.note(Questions.CHECK_IN))
        .flatMap(c -> c.sparing(goal.id()).firstOpen());
  }

  /** Nobody is asked whether they tried something for it; what they said of it stays. */
  private Optional<CheckInId> spare(CareerGoal goal) {
    dropPlan(goal);
    Optional<CheckIn> open = moment.self().openCheckIn().filter(c -> asksAbout(goal, c));
    open.ifPresent(c -> reply.change(new CheckInChange.Spared(c.id(), goal.id())));
    asking(goal).ifPresent(d -> goOn(d, goal));
    return open.map(CheckIn::id);
  }

  /** A plan that is being made for it has nothing to stand on. */
  private void dropPlan(CareerGoal goal) {
    moment
        .conversation()
        .dialogue(FlowName.PLAN)
        .filter(d -> d.note("goal").equals(goal.id().value()))
        .ifPresent(d -> reply.end(reply.settle(d, "")));
  }

  private static boolean asksAbout(CareerGoal goal, CheckIn checkIn) {
    return !checkIn.equals(checkIn.sparing(goal.id()));
  }

  /** The check-in's dialogue, if its question is about that goal. */
  private Optional<Dialogue> asking(CareerGoal goal) {
    return moment
        .conversation()
        .dialogue(FlowName.CHECK_IN)
        .filter(
            d ->
                goal.behaviours().stream()
                    .anyMatch(b -> b.id().value().equals(d.note(Questions.BEHAVIOUR))));
  }

  /** On to the next behaviour, if another goal has one; else the check-in is done as it is. */
  private void goOn(Dialogue dialogue, CareerGoal goal) {
    Questions questions = new Questions(reply, moment);
    Optional<CheckIn> left =
        moment.self().checkIn(dialogue.note(Questions.CHECK_IN)).map(c -> c.sparing(goal.id()));
    Optional<Attempt> next = left(dialogue, goal);
    if (left.isPresent() && next.isPresent()) {
      reply.take(dialogue);
      questions.outcome(dialogue, left.get(), next.get().behaviour(), Map.of());
    } else if (left.filter(CheckIn::answered).isPresent()) {
      questions.close(dialogue, left.get());
    } else {
      leave(dialogue, goal);
    }
  }

  /** What stood in the place of the question can't be pressed any more. */
  private void leave(Dialogue dialogue, CareerGoal goal) {
    dialogue
        .card()
        .ifPresent(
            card ->
                reply.replaceIn(card.slot(), "stage.spared", Map.of("goal", goal.id().value())));
    reply.end(dialogue);
  }
}
