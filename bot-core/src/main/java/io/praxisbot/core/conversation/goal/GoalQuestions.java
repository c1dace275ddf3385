package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.goal.wording.BusinessWish;
import io.praxisbot.core.goal.wording.Performing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is asked on the way to a goal, and in which order. With every question that has to be asked
 * beside the five, one that can do without an answer falls away: a goal takes seven turns at most.
 */
public final class GoalQuestions {

  static final String WISH = "WISH";
  static final String KIND = "KIND";
  static final String OUTCOME = "OUTCOME";
  static final String OBSTACLE = "OBSTACLE";
  static final String PICK_UP = "PICK_UP";

  private static final String EXAMPLES = "examples";
  private static final String FOR_WORK = "work";

  private GoalQuestions() {}

  /** Whether "later" answers the open question: about a goal set aside, or a date that is over. */
  public static boolean takesLater(Dialogue open) {
    boolean date = open.note(GoalNotes.ASKED).equals(GoalChecks.PAST);
    return open.question().equals(PICK_UP)
        || (date && Set.of(WISH, OUTCOME).contains(open.question()));
  }

  static Map<String, String> asks(String text, String choices) {
    return Map.of("text", text, "flow", FlowName.GOAL.name(), "choices", choices);
  }

  /** Asks for the wish, or the question about it that is open. */
  static Reply askWish(Reply reply, Dialogue dialogue) {
    String asked = dialogue.note(GoalNotes.ASKED);
    if (!asked.isEmpty()) {
      return askWish(
          reply, dialogue, asked, asked.startsWith(GoalChecks.VAGUE) ? "keep,examples" : "keep");
    }
    if (!dialogue.note(GoalNotes.SERVES).isEmpty()) {
      return askWish(reply, dialogue, "goal.wish.serving", EXAMPLES);
    }
    Map<String, String> args = asks("goal.wish", EXAMPLES + ",unsure");
    return reply.ask(dialogue, WISH, "ask", Answers.with(args, "form", "all"));
  }

  static Reply askWish(Reply reply, Dialogue dialogue, String text, String choices) {
    return reply.ask(dialogue, WISH, "ask", asks(text, choices));
  }

  static Reply askFocus(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, WISH, "ask", asks("goal.unsure", "knowledge,technique,experience"));
  }

  static Reply askKind(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, KIND, "ask", asks("goal.kind", "own,business"));
  }

  /** The question that follows the wish; a template has answered two of them. */
  static Reply afterWish(Reply reply, Dialogue dialogue) {
    if (!dialogue.note(GoalNotes.TEMPLATE).isEmpty()) {
      return askAction(reply, dialogue, "");
    }
    boolean told = !dialogue.note(GoalNotes.NOVEL).isEmpty();
    return told || GoalNotes.extra(dialogue) > 1
        ? askObstacle(reply, dialogue, "")
        : askOutcome(reply, dialogue);
  }

  /** Asks for the best outcome; what else there is to say about the wish stands beside it. */
  static Reply askOutcome(Reply reply, Dialogue dialogue) {
    String aside = aside(dialogue);
    boolean choice = !aside.isEmpty() && GoalNotes.hasRoom(dialogue);
    boolean says = choice || aside.equals(FOR_WORK);
    return askOutcome(
        reply, dialogue, says ? "goal.outcome." + aside : "", choice ? aside + ",skip" : "skip");
  }

  /**
   * Asks for the best outcome.
   *
   * @param hint a sentence before it; empty for none
   */
  static Reply askOutcome(Reply reply, Dialogue dialogue, String hint) {
    return askOutcome(reply, dialogue, hint, "skip");
  }

  private static Reply askOutcome(Reply reply, Dialogue dialogue, String hint, String choices) {
    String asked = dialogue.note(GoalNotes.ASKED);
    boolean doubted = !dialogue.note(GoalNotes.DOUBTED).isEmpty();
    String text = doubted ? "goal.outcome.doubted" : "goal.outcome";
    Map<String, String> args =
        asked.isEmpty()
            ? Answers.with(asks(text, business(dialogue) + choices), "hint", hint)
            : asks(asked, "keep");
    return reply.ask(dialogue, OUTCOME, "ask", args);
  }

  /** What the company wants may be said to be that, however its words came about. */
  private static String business(Dialogue dialogue) {
    boolean offered = !dialogue.note(GoalNotes.SERVES).isEmpty();
    return !offered && BusinessWish.reads(dialogue.note(GoalNotes.WISH)) ? "business," : "";
  }

  /** What else could be chosen about the wish: that it is about work, or something to find out. */
  private static String aside(Dialogue dialogue) {
    if (!dialogue.note(GoalNotes.BEYOND).isEmpty()) {
      return FOR_WORK;
    }
    return Performing.asLearning(dialogue.note(GoalNotes.WISH)).isPresent() ? "learning" : "";
  }

  static Reply askObstacle(Reply reply, Dialogue dialogue, String chosen) {
    return askObstacle(reply, dialogue, chosen, "");
  }

  /**
   * Asks what gets in the way.
   *
   * @param hint a sentence before it; empty for none
   */
  static Reply askObstacle(Reply reply, Dialogue dialogue, String chosen, String hint) {
    Map<String, String> args = new LinkedHashMap<>(asks("goal.obstacle", "skip"));
    args.put("hint", hint);
    return reply.askBelow(dialogue, OBSTACLE, "ask", args, chosen);
  }

  /** Asks what to do, with three suggestions: those of the template, or of the focus. */
  static Reply askAction(Reply reply, Dialogue dialogue, String chosen) {
    String asked = dialogue.note(GoalNotes.ASKED);
    if (!asked.isEmpty()) {
      return reply.askBelow(dialogue, PlanQuestions.ACTION, "ask", asks(asked, "keep"), chosen);
    }
    if (dialogue.note(GoalNotes.TEMPLATE).isEmpty()) {
      return PlanQuestions.askAction(reply, dialogue, chosen);
    }
    Map<String, String> args =
        Map.of(
            "flow", FlowName.GOAL.name(),
            "focus", dialogue.note(GoalNotes.FOCUS),
            "template", dialogue.note(GoalNotes.TEMPLATE));
    return reply.askBelow(dialogue, PlanQuestions.ACTION, "plan.action", args, chosen);
  }

  static Reply askWhetherToGoOn(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, PICK_UP, "ask", asks("goal.parked", "on,over,drop"));
  }

  /** Asks the question before the one that is open. */
  static Reply back(Dialogue dialogue, Moment moment, Reply reply) {
    Dialogue settled = GoalNotes.settled(dialogue);
    GoalTemplates templates = new GoalTemplates(settled, moment, reply);
    return switch (dialogue.question()) {
      case OBSTACLE -> askOutcome(reply, settled);
      case PlanQuestions.ACTION ->
          dialogue.note(GoalNotes.TEMPLATE).isEmpty()
              ? askObstacle(reply, settled, "")
              : templates.askFit(settled);
      case PlanQuestions.PLAN -> askAction(reply, settled, "");
      case GoalTemplates.TEMPLATE -> templates.situationsAgain();
      case GoalTemplates.FIT -> templates.templatesAgain();
      case GoalTemplates.SITUATION -> askWish(reply, GoalNotes.anew(settled));
      default -> askWish(reply, settled);
    };
  }

  /** Asks the question that was open when the dialogue was set aside. */
  static Reply again(Dialogue parked, Moment moment, Reply reply) {
    GoalTemplates templates = new GoalTemplates(parked, moment, reply);
    return switch (parked.question()) {
      case OUTCOME -> askOutcome(reply, parked);
      case OBSTACLE -> askObstacle(reply, parked, "");
      case PlanQuestions.ACTION -> askAction(reply, parked, "");
      case PlanQuestions.PLAN -> PlanQuestions.askPlan(reply, parked, "");
      case KIND -> askKind(reply, parked);
      case GoalTemplates.SITUATION -> templates.situationsAgain();
      case GoalTemplates.TEMPLATE -> templates.templatesAgain();
      case GoalTemplates.FIT -> templates.askFit(parked);
      default -> askWish(reply, parked);
    };
  }
}
