package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person wants to learn for a goal, beyond what its wish says: one more, or one done. */
final class ObjectiveQuestions {

  static final String OBJECTIVE = "OBJECTIVE";

  private static final String GOAL = "goal";

  private final Moment moment;
  private final Reply reply;

  ObjectiveQuestions(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  Step pressed(Press press) {
    return switch (press.action()) {
      case "objective" -> begin();
      case "for" -> other(press);
      default -> done(press.subject());
    };
  }

  /** Asks for the first goal; the card offers the others. */
  private Step begin() {
    List<CareerGoal> goals = moment.self().activeGoals();
    if (goals.isEmpty()) {
      return reply.say("learned.nogoal").done();
    }
    Optional<CareerGoal> free =
        goals.stream().filter(g -> g.objectives().size() < CareerGoal.MOST_OBJECTIVES).findFirst();
    return free.map(goal -> ask(reply.begin(FlowName.LEARNED), goal))
        .orElseGet(() -> reply.say("learned.objective.full").done());
  }

  private Step ask(Dialogue dialogue, CareerGoal goal) {
    String id = goal.id().value();
    return reply
        .ask(dialogue.noting(GOAL, id), OBJECTIVE, "learned.objective", Map.of(GOAL, id))
        .done();
  }

  private Step other(Press press) {
    Optional<Dialogue> open = Answers.open(press, moment);
    Optional<CareerGoal> goal = goal(press.subject());
    if (open.isEmpty() || goal.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return ask(open.get(), goal.get());
  }

  private Optional<CareerGoal> goal(String id) {
    return moment.self().activeGoals().stream().filter(g -> g.id().value().equals(id)).findFirst();
  }

  Step typed(String text, Dialogue dialogue) {
    Optional<CareerGoal> goal = goal(dialogue.note(GOAL));
    if (goal.isEmpty() || Skip.isSkip(text)) {
      return reply.finish(dialogue, "learned.objective.dropped", Map.of()).done();
    }
    if (Unsure.isUnsure(text)) {
      return reply.say("learned.objective.unsure").done();
    }
    if (Length.of(text) > PlanQuestions.LONGEST) {
      return reply
          .say("input.shorter", Map.of("most", String.valueOf(PlanQuestions.LONGEST)))
          .done();
    }
    LearningObjectiveId id = new LearningObjectiveId("lo-" + dialogue.id());
    return reply
        .change(new GoalChange.ObjectiveAdded(goal.get().id(), new LearningObjective(id, text)))
        .finish(
            dialogue,
            "learned.objective.made",
            Map.of(GOAL, goal.get().id().value(), "objective", id.value()))
        .done();
  }

  /** What was learned for it stays; it is only not offered any more. */
  private Step done(String id) {
    Optional<CareerGoal> goal =
        moment.self().goals().stream()
            .filter(g -> g.objectives().stream().anyMatch(o -> o.id().value().equals(id)))
            .findFirst();
    return goal.map(
            g ->
                reply
                    .change(new GoalChange.ObjectiveDropped(g.id(), new LearningObjectiveId(id)))
                    .say("learned.objective.done"))
        .orElseGet(() -> reply.say("gone"))
        .done();
  }
}
