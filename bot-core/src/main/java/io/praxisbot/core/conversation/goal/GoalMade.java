package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dialogue about a goal comes to: the goal, with its first behaviour. Where three are tried
 * already, the goal stands by itself, and the plan waits until it is known what makes room.
 */
final class GoalMade {

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
    return with(plan, "");
  }

  /**
   * The goal stands.
   *
   * @param hint a sentence about its words, which stand all the same; empty for none
   */
  Step with(Plan plan, String hint) {
    Optional<CareerGoal> former = former();
    boolean room = hasRoom(former);
    CareerGoal goal = goal(room ? List.of(first(plan)) : List.of());
    reply.change(new GoalChange.GoalStated(goal));
    reply.change(new Change.PlannedAnew(moment.me().id()));
    reply.end(reply.settle(dialogue, "done"));
    former.ifPresent(g -> new Stages(reply, moment).move(g, Goal.State.LET_GO));
    Map<String, String> args = new LinkedHashMap<>(Map.of("goal", goal.id().value()));
    former.ifPresent(g -> args.put(GoalNotes.INSTEAD_OF, g.id().value()));
    args.put(GoalNotes.TEMPLATE, dialogue.note(GoalNotes.TEMPLATE));
    args.put("hint", hint);
    reply.sayIn(Answers.goalCard(goal.id()), "goal.made", args);
    if (!room) {
      PlanFlow.begin(reply, moment, goal, plan);
    }
    return reply.done();
  }

  /** Whether its first behaviour is no fourth one; what the former goal brought goes with it. */
  private boolean hasRoom(Optional<CareerGoal> former) {
    return moment.self().hasRoomToTry(1 - former.map(g -> g.active().size()).orElse(0));
  }

  private Behaviour first(Plan plan) {
    BehaviourId id = new BehaviourId("b-" + dialogue.id());
    return new Behaviour(id, plan, Behaviour.State.ACTIVE, today());
  }

  private CareerGoal goal(List<Behaviour> tried) {
    CareerGoal goal =
        new CareerGoal(
            new GoalId("g-" + reply.shortId(moment.self().goals().size())),
            moment.me().id(),
            moment.me().organization(),
            dialogue.note(GoalNotes.WISH),
            words(GoalNotes.OUTCOME).or(() -> words(GoalNotes.NOVEL)),
            words(GoalNotes.OBSTACLE),
            Focus.valueOf(dialogue.note(GoalNotes.FOCUS)),
            Goal.State.ACTIVE,
            today(),
            tried,
            words(GoalNotes.SERVES).map(GoalId::new));
    return words(GoalNotes.BEYOND).isPresent() ? goal.beyond() : goal;
  }

  private Optional<String> words(String note) {
    return Optional.of(dialogue.note(note)).filter(text -> !text.isEmpty());
  }

  private LocalDate today() {
    return moment.facts().today();
  }

  private Optional<CareerGoal> former() {
    return moment.self().activeGoals().stream()
        .filter(g -> g.id().value().equals(dialogue.note(GoalNotes.INSTEAD_OF)))
        .findFirst();
  }
}
