package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Enrolment;
import java.util.List;
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
    Optional<String> words = ((Command.Try) command).behaviour();
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    List<CareerGoal> goals = moment.self().activeGoals();
    if (goals.isEmpty()) {
      return reply.say("plan.nogoal").done();
    }
    if (goals.stream().mapToInt(g -> g.active().size()).sum() >= CareerGoal.MOST_ACTIVE) {
      return reply.say("plan.full").done();
    }
    Optional<Dialogue> open = moment.conversation().dialogue(FlowName.PLAN);
    if (words.isEmpty() && open.isPresent()) {
      return pressedTwice(open.get(), moment) ? reply.done() : reply.again(open.get()).done();
    }
    Dialogue begun = begin(reply, goals.get(0));
    return words.isPresent()
        ? acted(words.get(), begun, reply, moment)
        : PlanQuestions.askAction(reply, begun, "").done();
  }

  private static boolean pressedTwice(Dialogue open, Moment moment) {
    boolean last =
        moment.conversation().current().filter(d -> d.id().equals(open.id())).isPresent();
    return last && open.asked() == 1 && moment.turn().input() instanceof Input.Pressed;
  }

  /** Begins a dialogue about one more behaviour of that goal. */
  static Dialogue begin(Reply reply, CareerGoal goal) {
    return reply
        .begin(FlowName.PLAN)
        .noting("goal", goal.id().value())
        .noting("focus", goal.focus().name());
  }

  /**
   * Asks for other plans, one behaviour after the other.
   *
   * @param anew entries of {@link #anew}
   */
  static void beginAnew(Reply reply, Moment moment, List<String> anew) {
    if (anew.isEmpty()) {
      return;
    }
    String[] first = anew.get(0).split("=", 2);
    BehaviourId behaviour = new BehaviourId(first[0]);
    List<String> rest = anew.subList(1, anew.size());
    Optional<CareerGoal> goal = moment.self().goalOf(behaviour);
    if (goal.isEmpty()) {
      beginAnew(reply, moment, rest);
      return;
    }
    Dialogue begun =
        begin(reply, goal.get())
            .noting("behaviour", behaviour.value())
            .noting(PlanQuestions.WHY, first[1])
            .noting(Questions.THEN, String.join(" ", rest));
    PlanQuestions.askPlan(reply, begun, "");
  }

  /** A behaviour that is to be planned anew, and why: moment, smaller or step. */
  static String anew(BehaviourId behaviour, String why) {
    return behaviour + "=" + why;
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    if (Back.isBack(text)) {
      return dialogue.note(PlanQuestions.WHY).isEmpty()
          ? PlanQuestions.askAction(reply, dialogue, "").done()
          : reply.again(dialogue).done();
    }
    return dialogue.question().equals(PlanQuestions.ACTION)
        ? acted(text, dialogue, reply, moment)
        : cued(text, dialogue, reply, moment);
  }

  private static Step acted(String text, Dialogue dialogue, Reply reply, Moment moment) {
    Optional<Plan> plan = PlanQuestions.acted(text, dialogue, reply);
    return plan.isEmpty() ? reply.done() : planned(plan.get(), dialogue, reply, moment);
  }

  private static Step cued(String text, Dialogue dialogue, Reply reply, Moment moment) {
    Optional<Plan> plan = PlanQuestions.cued(text, dialogue, known(dialogue, moment), reply);
    return plan.isEmpty() ? reply.done() : planned(plan.get(), dialogue, reply, moment);
  }

  /** The plan that is being changed. */
  private static Optional<Plan> known(Dialogue dialogue, Moment moment) {
    String behaviour = dialogue.note("behaviour");
    return moment.self().goals().stream()
        .flatMap(g -> g.behaviours().stream())
        .filter(b -> b.id().value().equals(behaviour))
        .findFirst()
        .map(Behaviour::plan);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
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
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    if (press.action().equals("change")) {
      return changed(press, values, reply, moment);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Optional<Plan> before = known(open.get(), moment);
    String typed = open.get().note(PlanQuestions.ACTION_NOTE);
    String action = typed.isEmpty() ? before.map(Plan::action).orElse("") : typed;
    String cue = before.map(Plan::cue).orElse("");
    Optional<Plan> plan = PlanQuestions.submitted(values, "", cue, action, reply);
    reply.take(open.get());
    return plan.isEmpty() ? reply.done() : planned(plan.get(), open.get(), reply, moment);
  }

  /** Another plan for a behaviour that is tried now, in a form of its own. */
  private static Step changed(Press press, Map<String, String> values, Reply reply, Moment moment) {
    Optional<CareerGoal> goal =
        moment.self().activeGoals().stream().filter(g -> active(press, g).isPresent()).findFirst();
    if (goal.isEmpty()) {
      return reply.say("gone").done();
    }
    Plan before = active(press, goal.get()).orElseThrow().plan();
    Optional<Plan> plan = PlanQuestions.submitted(values, "", before, reply);
    if (plan.isEmpty()) {
      return reply.done();
    }
    BehaviourId behaviour = new BehaviourId(press.subject());
    return reply
        .change(
            new GoalChange.Replanned(
                goal.get().id(), behaviour, plan.get(), moment.facts().today()))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("plan.made", Map.of("goal", goal.get().id().value(), "behaviour", press.subject()))
        .done();
  }

  private static Optional<Behaviour> active(Press press, CareerGoal goal) {
    return goal.active().stream().filter(b -> b.id().value().equals(press.subject())).findFirst();
  }

  private static Step planned(Plan plan, Dialogue dialogue, Reply reply, Moment moment) {
    GoalId goal = new GoalId(dialogue.note("goal"));
    String known = dialogue.note("behaviour");
    BehaviourId id = new BehaviourId(known.isEmpty() ? "b-" + dialogue.id() : known);
    var today = moment.facts().today();
    reply.change(
        known.isEmpty()
            ? new GoalChange.BehaviourAdded(
                goal, new Behaviour(id, plan, Behaviour.State.ACTIVE, today))
            : new GoalChange.Replanned(goal, id, plan, today));
    reply.change(new Change.PlannedAnew(moment.me().id()));
    reply.end(reply.settle(dialogue, "done"));
    reply.say("plan.made", Map.of("goal", goal.value(), "behaviour", id.value()));
    beginAnew(reply, moment, Questions.then(dialogue));
    return reply.done();
  }

  /** Once in the period, on the cue's day: the plan, unless it would be one message too many. */
  @Override
  public Step due(Input.Due due, Moment moment) {
    Judgement judgement = new Judgement(due, moment);
    Verdict verdict = judgement.plan();
    Reply reply = new Reply(moment);
    reply.change(judgement.passed(verdict));
    if (verdict.came()) {
      Behaviour behaviour = moment.self().firstBehaviour().orElseThrow();
      reply.say("plan.reminder", Map.of("behaviour", behaviour.id().value()));
    }
    return reply.patient().done();
  }
}
