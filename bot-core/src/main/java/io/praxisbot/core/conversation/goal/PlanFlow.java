package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.agenda.PlanToRemind;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Self;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
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
public final class PlanFlow implements Flow {

  /** The note that holds what was typed with the command, until it is clear where it goes. */
  private static final String GIVEN = "given";

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
    Optional<Dialogue> open = moment.conversation().dialogue(FlowName.PLAN);
    if (words.isEmpty() && open.isPresent()) {
      return pressedTwice(open.get(), moment) ? reply.done() : reply.again(open.get()).done();
    }
    Dialogue begun = reply.begin(FlowName.PLAN).noting(GIVEN, words.orElse(""));
    return onward(begun, reply, moment);
  }

  /** [Add another thing to try]; on a goal's card it is for that goal. */
  private Step started(Press press, Moment moment) {
    boolean fresh =
        moment.me().enrolment() == Enrolment.ACTIVE
            && moment.conversation().dialogue(FlowName.PLAN).isEmpty()
            && moment.self().activeGoals().stream()
                .anyMatch(g -> g.id().value().equals(press.subject()));
    if (!fresh) {
      return commanded(new Command.Try(), moment);
    }
    Reply reply = new Reply(moment);
    Dialogue begun = reply.begin(FlowName.PLAN).noting(PlanPlace.GOAL_NOTE, press.subject());
    return onward(begun, reply, moment);
  }

  /** Begins a dialogue about one more behaviour of that goal. */
  static Dialogue begin(Reply reply, CareerGoal goal) {
    return PlanPlace.about(goal, reply.begin(FlowName.PLAN));
  }

  /** The same with a plan that is known and waits for room. */
  static void begin(Reply reply, Moment moment, CareerGoal goal, Plan plan) {
    Dialogue waiting = PlanQuestions.knowing(begin(reply, goal), plan);
    new PlanPlace(reply, moment).askRoom(waiting);
  }

  /** The next thing that isn't known yet: what makes room, for which goal, what, and when. */
  static Step onward(Dialogue dialogue, Reply reply, Moment moment) {
    PlanPlace place = new PlanPlace(reply, moment);
    Dialogue placed = place.placed(dialogue);
    Optional<Reply> asked = place.ask(placed);
    if (asked.isPresent()) {
      return asked.get().done();
    }
    Optional<Plan> known = PlanQuestions.known(placed);
    if (known.isPresent()) {
      return planned(known.get(), placed, reply, moment);
    }
    String given = placed.note(GIVEN);
    if (!given.isEmpty()) {
      return acted(given, placed.noting(GIVEN, ""), reply, moment);
    }
    return placed.note(PlanQuestions.ACTION_NOTE).isEmpty()
        ? PlanQuestions.askAction(reply, placed, "").done()
        : PlanQuestions.askPlan(reply, placed, "").done();
  }

  private static boolean pressedTwice(Dialogue open, Moment moment) {
    boolean last =
        moment.conversation().current().filter(d -> d.id().equals(open.id())).isPresent();
    return last && open.asked() == 1 && moment.turn().input() instanceof Input.Pressed;
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
      boolean planning = dialogue.question().equals(PlanQuestions.PLAN);
      return planning && dialogue.note(PlanQuestions.WHY).isEmpty()
          ? PlanQuestions.askAction(reply, dialogue, "").done()
          : reply.again(dialogue).done();
    }
    return switch (dialogue.question()) {
      case PlanQuestions.ACTION -> acted(text, dialogue, reply, moment);
      case PlanQuestions.PLAN -> cued(text, dialogue, reply, moment);
      default -> new PlanPlace(reply, moment).typed(text, dialogue, d -> onward(d, reply, moment));
    };
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
      case "start" -> started(press, moment);
      case "done" -> CheckInFlow.early(press.subject(), moment);
      case "notnow" -> reply.say("plan.notnow").done();
      default -> answered(press, moment, reply);
    };
  }

  private static Step answered(Press press, Moment moment, Reply reply) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return press.action().equals("suggested")
        ? PlanQuestions.suggested(press, open.get(), reply, moment).done()
        : new PlanPlace(reply, moment)
            .pressed(press, open.get(), d -> onward(d, reply, moment))
            .orElseGet(() -> Answers.stale(press, moment));
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
    String known = dialogue.note("behaviour");
    return known.isEmpty()
        ? added(plan, dialogue, reply, moment)
        : replanned(plan, new BehaviourId(known), dialogue, reply, moment);
  }

  /** One more thing to try, unless its place has gone meanwhile: then that is asked first. */
  private static Step added(Plan plan, Dialogue dialogue, Reply reply, Moment moment) {
    PlanPlace place = new PlanPlace(reply, moment);
    Dialogue placed = place.placed(PlanQuestions.knowing(dialogue, plan));
    if (moment.self().activeGoals().isEmpty()) {
      return reply.end(reply.settle(dialogue, "")).say("plan.nogoal").done();
    }
    Optional<Reply> asked = place.ask(placed);
    if (asked.isPresent()) {
      return asked.get().done();
    }
    place.makeRoom(placed);
    GoalId goal = new GoalId(placed.note(PlanPlace.GOAL_NOTE));
    BehaviourId id = new BehaviourId("b-" + placed.id());
    Behaviour behaviour = new Behaviour(id, plan, Behaviour.State.ACTIVE, moment.facts().today());
    reply.change(new GoalChange.BehaviourAdded(goal, behaviour));
    ProposalFlow.planned(placed, reply, moment);
    return made(goal, id, placed, reply, moment);
  }

  private static Step replanned(
      Plan plan, BehaviourId id, Dialogue dialogue, Reply reply, Moment moment) {
    GoalId goal = new GoalId(dialogue.note(PlanPlace.GOAL_NOTE));
    reply.change(new GoalChange.Replanned(goal, id, plan, moment.facts().today()));
    return made(goal, id, dialogue, reply, moment);
  }

  private static Step made(
      GoalId goal, BehaviourId id, Dialogue dialogue, Reply reply, Moment moment) {
    reply.change(new Change.PlannedAnew(moment.me().id()));
    reply.end(reply.settle(dialogue, "done"));
    reply.say("plan.made", Map.of("goal", goal.value(), "behaviour", id.value()));
    PlanAnew.begin(reply, moment, Remaining.toPlan(dialogue));
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
      Behaviour behaviour = toRemind(moment).orElseThrow();
      reply.say("plan.reminder", Map.of("behaviour", behaviour.id().value()));
    }
    return reply.patient().done();
  }

  private static Optional<Behaviour> toRemind(Moment moment) {
    Self self = moment.self();
    return PlanToRemind.on(
        moment.facts().today(),
        self.tried(),
        self.checkIns(),
        self.person(),
        self.standing().rules());
  }
}
