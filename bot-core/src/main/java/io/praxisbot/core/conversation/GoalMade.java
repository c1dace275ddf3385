package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dialogue about a goal comes to: the goal, with its first behaviour. */
final class GoalMade {

  /** The note that names the goal that this one takes the place of. */
  static final String INSTEAD_OF = "instead";

  private final Dialogue dialogue;
  private final Moment moment;
  private final Reply reply;

  GoalMade(Dialogue dialogue, Moment moment, Reply reply) {
    this.dialogue = dialogue;
    this.moment = moment;
    this.reply = reply;
  }

  /** The goal stands. */
  Step with(Plan plan) {
    CareerGoal goal = goal(plan);
    reply.change(new GoalChange.GoalStated(goal));
    Optional<CareerGoal> former = former();
    former.ifPresent(this::letGo);
    reply.change(new Change.PlannedAnew(moment.me().id()));
    reply.end(reply.settle(dialogue, "done"));
    Map<String, String> args = Map.of("goal", goal.id().value());
    return reply
        .sayIn(
            Answers.goalCard(goal.id()),
            "goal.made",
            former.map(g -> Answers.with(args, INSTEAD_OF, g.id().value())).orElse(args))
        .done();
  }

  private CareerGoal goal(Plan plan) {
    BehaviourId behaviour = new BehaviourId("b-" + dialogue.id());
    return new CareerGoal(
        new GoalId("g-" + dialogue.id()),
        moment.me().id(),
        moment.me().organization(),
        dialogue.note("wish"),
        words("outcome"),
        words("obstacle"),
        Focus.valueOf(dialogue.note("focus")),
        Goal.State.ACTIVE,
        today(),
        List.of(new Behaviour(behaviour, plan, Behaviour.State.ACTIVE, today())),
        Optional.empty());
  }

  private Optional<String> words(String note) {
    return Optional.of(dialogue.note(note)).filter(text -> !text.isEmpty());
  }

  private LocalDate today() {
    return moment.facts().today();
  }

  private Optional<CareerGoal> former() {
    return moment.self().activeGoals().stream()
        .filter(g -> g.id().value().equals(dialogue.note(INSTEAD_OF)))
        .findFirst();
  }

  /** Nobody goes back to whether they tried something for it; {@code checkin} does. */
  private void letGo(CareerGoal goal) {
    reply.change(new GoalChange.GoalMoved(goal.id(), Goal.State.LET_GO, today(), Optional.empty()));
    moment
        .conversation()
        .dialogue(FlowName.CHECK_IN)
        .ifPresent(d -> reply.end(reply.settle(d, "")));
  }
}
