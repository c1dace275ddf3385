package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form on a goal's card, which changes its words and its plans. */
final class GoalChange {

  private final Moment moment;
  private final Reply reply;

  GoalChange(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  Step submitted(Press press, Map<String, String> values) {
    Optional<CareerGoal> mine =
        moment.self().activeGoals().stream()
            .filter(g -> g.id().value().equals(press.subject()))
            .findFirst();
    if (mine.isEmpty()) {
      return reply.say("gone").done();
    }
    String wish = values.getOrDefault("wish", "").strip();
    checkWish(wish, reply);
    CareerGoal goal = mine.get();
    List<Change> replanned = new ArrayList<>();
    for (int n = 0; n < goal.active().size(); n++) {
      BehaviourId behaviour = goal.active().get(n).id();
      PlanQuestions.submitted(values, PlanQuestions.place(n), reply)
          .map(p -> new Change.Replanned(goal.id(), behaviour, p, moment.facts().today()))
          .ifPresent(replanned::add);
    }
    if (reply.refused()) {
      return reply.done();
    }
    reply.change(new Change.GoalReworded(goal.id(), wish));
    replanned.forEach(reply::change);
    return reply
        .change(new Change.PlannedAnew(moment.me().id()))
        .replaceIn(Answers.goalCard(goal.id()), "goal.made", Map.of("goal", goal.id().value()))
        .done();
  }

  /** Says so on the field if the words can't be a goal. */
  static void checkWish(String wish, Reply reply) {
    if (wish.isEmpty() || wish.length() > GoalFlow.LONGEST_WISH) {
      reply.refuse(
          "wish", "goal.wish.bounds", Map.of("most", String.valueOf(GoalFlow.LONGEST_WISH)));
    }
  }
}
