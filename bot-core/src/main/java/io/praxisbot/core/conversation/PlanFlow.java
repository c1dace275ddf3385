package io.praxisbot.core.conversation;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.util.Map;
import java.util.Optional;

/** One more thing to try, or another plan for one that there is; and the plan's own reminder. */
final class PlanFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.PLAN;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<CareerGoal> goal = moment.self().activeGoals().stream().findFirst();
    if (goal.isEmpty()) {
      return reply.say("plan.nogoal").done();
    }
    if (goal.get().active().size() >= CareerGoal.MOST_ACTIVE) {
      return reply.say("plan.full").done();
    }
    Dialogue begun = begin(reply, goal.get());
    Optional<String> words = ((Command.Try) command).behaviour();
    return words.isPresent()
        ? acted(words.get(), begun, reply, moment)
        : PlanQuestions.askAction(reply, begun, "").done();
  }

  /** Begins a dialogue about one more behaviour of that goal. */
  static Dialogue begin(Reply reply, CareerGoal goal) {
    return reply
        .begin(FlowName.PLAN)
        .noting("goal", goal.id().value())
        .noting("focus", goal.focus().name());
  }

  /** Begins a dialogue about another plan for a behaviour of that goal. */
  static void beginAnew(Reply reply, CareerGoal goal, BehaviourId behaviour) {
    Dialogue begun = begin(reply, goal).noting("behaviour", behaviour.value());
    PlanQuestions.askPlan(reply, begun, "");
  }

  @Override
  public Step typed(String text, Moment moment) {
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    if (Back.isBack(text)) {
      return PlanQuestions.askAction(reply, dialogue, "").done();
    }
    return dialogue.question().equals(PlanQuestions.ACTION)
        ? acted(text, dialogue, reply, moment)
        : cued(text, dialogue, reply, moment);
  }

  private static Step acted(String text, Dialogue dialogue, Reply reply, Moment moment) {
    Optional<Plan> whole = PlanQuestions.whole(text);
    if (whole.isPresent()) {
      return planned(whole.get(), dialogue, reply, moment);
    }
    return text.length() > PlanQuestions.LONGEST
        ? reply.say("plan.shorter").done()
        : PlanQuestions.askPlan(reply, dialogue.noting("action", text), "").done();
  }

  private static Step cued(String text, Dialogue dialogue, Reply reply, Moment moment) {
    String action = dialogue.note("action");
    Optional<Plan> plan =
        PlanQuestions.whole(text)
            .or(
                () ->
                    PlanQuestions.plan(text, action.isEmpty() ? known(dialogue, moment) : action));
    return plan.isEmpty() || text.length() > PlanQuestions.LONGEST * 2
        ? reply.say("plan.shorter").done()
        : planned(plan.get(), dialogue, reply, moment);
  }

  /** What is being done already, if only its moment is to change. */
  private static String known(Dialogue dialogue, Moment moment) {
    String behaviour = dialogue.note("behaviour");
    return behaviour.isEmpty()
        ? ""
        : moment.self().goals().stream()
            .flatMap(g -> g.behaviour(new BehaviourId(behaviour)).stream())
            .findFirst()
            .map(b -> b.plan().action())
            .orElse("");
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    return switch (press.action()) {
      case "start" -> commanded(new Command.Try(), moment);
      case "done" -> CheckInFlow.early(press.subject(), moment);
      case "notnow" -> reply.say("plan.notnow").done();
      case "suggested" -> suggested(press, moment, reply);
      default -> Answers.stale(press, moment);
    };
  }

  private static Step suggested(Press press, Moment moment, Reply reply) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return PlanQuestions.suggested(press, open.get(), reply, moment).done();
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Optional<Plan> plan = PlanQuestions.submitted(values, reply);
    reply.take(open.get());
    return plan.isEmpty() ? reply.done() : planned(plan.get(), open.get(), reply, moment);
  }

  private static Step planned(Plan plan, Dialogue dialogue, Reply reply, Moment moment) {
    GoalId goal = new GoalId(dialogue.note("goal"));
    String known = dialogue.note("behaviour");
    BehaviourId id = new BehaviourId(known.isEmpty() ? "b-" + dialogue.id() : known);
    var today = moment.facts().today();
    reply.change(
        known.isEmpty()
            ? new Change.BehaviourAdded(
                goal, new Behaviour(id, plan, Behaviour.State.ACTIVE, today))
            : new Change.Replanned(goal, id, plan, today));
    reply.change(new Change.PlannedAnew(moment.me().id()));
    reply.end(reply.settle(dialogue, "done"));
    return reply.say("plan.made", Map.of("goal", goal.value(), "behaviour", id.value())).done();
  }

  /** Once in the period, at the cue's day: the plan, unless it would be one message too many. */
  @Override
  public Step due(Input.Due due, Moment moment) {
    Reply reply = new Reply(moment);
    reply.change(new Change.Passed(moment.me().id(), due.kind(), due.period(), true));
    Optional<Behaviour> behaviour = moment.self().firstBehaviour();
    boolean fits =
        moment.me().takesPart(moment.facts().now())
            && moment.self().standing().proactive() < Caps.OTHERS
            && moment.self().silent() < Caps.QUIET_AFTER
            && moment.self().openCheckIn().filter(c -> covers(c, due)).isEmpty();
    if (behaviour.isPresent() && fits) {
      reply.say("plan.reminder", Map.of("behaviour", behaviour.get().id().value()));
    }
    return reply.patient().done();
  }

  private static boolean covers(CheckIn checkIn, Input.Due due) {
    return checkIn.period().start().equals(due.period().start());
  }
}
