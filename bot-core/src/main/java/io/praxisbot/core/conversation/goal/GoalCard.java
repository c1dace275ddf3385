package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
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

  /**
   * What was sent.
   *
   * @param press names the goal, and after a colon what it was made from, if that is known
   */
  Step submitted(Press press, Map<String, String> values) {
    String[] about = press.subject().split(":", 2);
    Optional<CareerGoal> mine =
        moment.self().activeGoals().stream()
            .filter(g -> g.id().value().equals(about[0]))
            .findFirst();
    return mine.isEmpty()
        ? reply.say("gone").done()
        : changed(mine.get(), about.length < 2 ? "" : about[1], values);
  }

  private Step changed(CareerGoal goal, String template, Map<String, String> values) {
    String wish = wish(values, goal.wish(), reply);
    List<GoalChange.Replanned> plans = plans(goal, values);
    List<Change> learning = new Learnt(reply, moment).submitted(goal, values);
    Optional<Change> due = new DueDay(reply, moment).submitted(goal, values);
    if (reply.refused()) {
      return reply.done();
    }
    reply.change(new GoalChange.GoalReworded(goal.id(), wish));
    learning.forEach(reply::change);
    due.ifPresent(reply::change);
    Serving.change(goal, values.getOrDefault("serves", ""), OwnGoals.of(moment))
        .ifPresent(reply::change);
    plans.forEach(reply::change);
    Map<String, String> card =
        Map.of(
            "goal",
            goal.id().value(),
            GoalNotes.TEMPLATE,
            template,
            "hint",
            hint(goal, wish, plans));
    return reply
        .change(new Change.PlannedAnew(moment.me().id()))
        .replaceIn(Answers.goalCard(goal.id()), "goal.made", card)
        .done();
  }

  private List<GoalChange.Replanned> plans(CareerGoal goal, Map<String, String> values) {
    List<GoalChange.Replanned> plans = new ArrayList<>();
    for (int n = 0; n < goal.active().size(); n++) {
      Behaviour behaviour = goal.active().get(n);
      PlanQuestions.submitted(values, PlanQuestions.place(n), behaviour.plan(), reply)
          .map(
              plan ->
                  new GoalChange.Replanned(goal.id(), behaviour.id(), plan, moment.facts().today()))
          .ifPresent(plans::add);
    }
    return plans;
  }

  /** What was said of words that are new; they stand all the same. */
  private String hint(CareerGoal goal, String wish, List<GoalChange.Replanned> plans) {
    GoalChecks checks = new GoalChecks(moment.facts().today());
    Optional<String> said = wish.equals(goal.wish()) ? Optional.empty() : checks.ofWish(wish);
    return said.or(() -> plans.stream().flatMap(p -> hint(goal, p, checks).stream()).findFirst())
        .orElse("");
  }

  private static Optional<String> hint(
      CareerGoal goal, GoalChange.Replanned replanned, GoalChecks checks) {
    return goal.behaviour(replanned.behaviour())
        .flatMap(before -> checks.ofPlan(replanned.plan(), before.plan()));
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
