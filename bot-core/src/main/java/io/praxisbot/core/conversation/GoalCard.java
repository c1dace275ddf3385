package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form on a goal's card, which changes its words and its plans. */
final class GoalCard {

  private final Moment moment;
  private final Reply reply;

  GoalCard(Moment moment, Reply reply) {
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
    CareerGoal goal = mine.get();
    String wish = wish(values, goal.wish(), reply);
    List<Change> replanned = new ArrayList<>();
    for (int n = 0; n < goal.active().size(); n++) {
      BehaviourId behaviour = goal.active().get(n).id();
      Plan before = goal.active().get(n).plan();
      PlanQuestions.submitted(values, PlanQuestions.place(n), before, reply)
          .map(p -> new GoalChange.Replanned(goal.id(), behaviour, p, moment.facts().today()))
          .ifPresent(replanned::add);
    }
    List<Change> learning = new Learnt(reply, moment).submitted(goal, values);
    if (reply.refused()) {
      return reply.done();
    }
    reply.change(new GoalChange.GoalReworded(goal.id(), wish));
    learning.forEach(reply::change);
    Serving.change(goal, values.getOrDefault("serves", ""), OwnGoals.of(moment))
        .ifPresent(reply::change);
    replanned.forEach(reply::change);
    return reply
        .change(new Change.PlannedAnew(moment.me().id()))
        .replaceIn(Answers.goalCard(goal.id()), "goal.made", Map.of("goal", goal.id().value()))
        .done();
  }

  /**
   * The goal in words; says so on the field if they can't be one.
   *
   * @param before what the field held
   */
  static String wish(Map<String, String> values, String before, Reply reply) {
    Sent sent = new Sent(values);
    String wish = sent.words("wish", before);
    if (wish.isEmpty() || Length.of(wish) > GoalWish.LONGEST) {
      String most = String.valueOf(GoalWish.LONGEST);
      reply.refuse(sent.name("wish"), "goal.wish.bounds", Map.of("most", most));
    }
    return wish;
  }
}
