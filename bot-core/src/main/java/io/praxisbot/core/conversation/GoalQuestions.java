package io.praxisbot.core.conversation;

import java.util.Map;

/** What is asked on the way to a goal, before what to do and when. */
final class GoalQuestions {

  static final String WISH = "WISH";
  static final String OUTCOME = "OUTCOME";
  static final String OBSTACLE = "OBSTACLE";
  static final String PICK_UP = "PICK_UP";

  private GoalQuestions() {}

  static Map<String, String> asks(String text, String choices) {
    return Map.of("text", text, "flow", FlowName.GOAL.name(), "choices", choices);
  }

  static Reply askWish(Reply reply, Dialogue dialogue) {
    Map<String, String> args = asks("goal.wish", "examples,unsure");
    return reply.ask(dialogue, WISH, "ask", Answers.with(args, "form", "all"));
  }

  static Reply askFocus(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, WISH, "ask", asks("goal.unsure", "knowledge,technique,experience"));
  }

  static Reply askOutcome(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, OUTCOME, "ask", asks("goal.outcome", "skip"));
  }

  static Reply askObstacle(Reply reply, Dialogue dialogue, String chosen) {
    return reply.askBelow(dialogue, OBSTACLE, "ask", asks("goal.obstacle", "skip"), chosen);
  }

  static Reply askWhetherToGoOn(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, PICK_UP, "ask", asks("goal.parked", "on,over,drop"));
  }

  /** Asks the question before the one that is open. */
  static Reply back(Dialogue dialogue, Reply reply) {
    return switch (dialogue.question()) {
      case OBSTACLE -> askOutcome(reply, dialogue);
      case PlanQuestions.ACTION -> askObstacle(reply, dialogue, "");
      case PlanQuestions.PLAN -> PlanQuestions.askAction(reply, dialogue, "");
      default -> askWish(reply, dialogue);
    };
  }

  /** Asks the question that was open when the dialogue was set aside. */
  static Reply again(Dialogue parked, Reply reply) {
    return switch (parked.question()) {
      case OBSTACLE -> askObstacle(reply, parked, "");
      case PlanQuestions.ACTION -> PlanQuestions.askAction(reply, parked, "");
      case PlanQuestions.PLAN -> PlanQuestions.askPlan(reply, parked, "");
      default -> askOutcome(reply, parked);
    };
  }
}
