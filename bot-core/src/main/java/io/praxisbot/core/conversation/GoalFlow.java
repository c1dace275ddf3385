package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.answer.PickUpReader;
import io.praxisbot.core.conversation.answer.PickUpReader.PickUp;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Enrolment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From a vague wish to a plan: wish, best outcome, obstacle, what to do, when exactly. The order is
 * that of mental contrasting with if-then plans (docs/science.md).
 */
final class GoalFlow implements Flow {

  static final String WISH = "WISH";
  static final String OUTCOME = "OUTCOME";
  static final String OBSTACLE = "OBSTACLE";
  private static final String PICK_UP = "PICK_UP";

  /** The note that names the goal that this one takes the place of. */
  private static final String INSTEAD_OF = "instead";

  static final int LONGEST_WISH = 200;
  private static final int FEWEST_WORDS = 2;

  @Override
  public FlowName name() {
    return FlowName.GOAL;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Optional<String> wish = ((Command.SetGoal) command).wish();
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    Optional<Reply> full = wish.flatMap(w -> new Room(moment).unlessForAnother(w, reply));
    if (full.isPresent()) {
      return full.get().done();
    }
    return wish.isEmpty()
        ? start(moment, reply)
        : wished(wish.get(), reply.begin(FlowName.GOAL), reply).done();
  }

  private static Step start(Moment moment, Reply reply) {
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    Optional<Dialogue> open = moment.conversation().dialogue(FlowName.GOAL);
    if (open.isPresent()) {
      return pressedTwice(open.get(), moment) ? reply.done() : reply.again(open.get()).done();
    }
    Optional<Reply> full = new Room(moment).unlessForAnother(reply);
    if (full.isPresent()) {
      return full.get().done();
    }
    Optional<Dialogue> parked =
        moment.conversation().parked().filter(d -> d.flow() == FlowName.GOAL);
    if (parked.isPresent()) {
      return reply
          .ask(reply.begin(FlowName.GOAL), PICK_UP, "ask", asks("goal.parked", "on,over,drop"))
          .done();
    }
    return askWish(reply, reply.begin(FlowName.GOAL)).done();
  }

  /** Another goal in the place of the one there is, which goes once the other stands. */
  private static Step other(Moment moment, Reply reply) {
    List<CareerGoal> active = moment.self().activeGoals();
    boolean begun = moment.conversation().dialogue(FlowName.GOAL).isPresent();
    if (moment.me().enrolment() != Enrolment.ACTIVE || active.size() != 1 || begun) {
      return start(moment, reply);
    }
    String former = active.get(0).id().value();
    return askWish(reply, reply.begin(FlowName.GOAL).noting(INSTEAD_OF, former)).done();
  }

  /** A double press: its question has just been asked and stands at the end. */
  private static boolean pressedTwice(Dialogue open, Moment moment) {
    boolean last =
        moment.conversation().current().filter(d -> d.id().equals(open.id())).isPresent();
    return last && open.asked() == 1 && moment.turn().input() instanceof Input.Pressed;
  }

  /** Sets a goal aside, if anything was said of it; what was set aside before stays. */
  static boolean setAside(Dialogue dialogue, Reply reply) {
    boolean said = !dialogue.note("wish").isEmpty();
    if (said) {
      reply.park(dialogue);
    } else {
      reply.settle(dialogue, "");
      reply.end(dialogue);
    }
    return said;
  }

  private static Reply askWish(Reply reply, Dialogue dialogue) {
    Map<String, String> args = asks("goal.wish", "examples,unsure");
    return reply.ask(dialogue, WISH, "ask", Answers.with(args, "form", "all"));
  }

  static Map<String, String> asks(String text, String choices) {
    return Map.of("text", text, "flow", FlowName.GOAL.name(), "choices", choices);
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
      return back(dialogue, reply).done();
    }
    return switch (dialogue.question()) {
      case WISH -> wished(text, dialogue, reply).done();
      case OUTCOME -> {
        said(text, dialogue, "outcome", reply);
        yield askObstacle(reply, dialogue.noting("outcome", Skip.isSkip(text) ? "" : text)).done();
      }
      case OBSTACLE -> {
        said(text, dialogue, "obstacle", reply);
        yield askAction(reply, dialogue, Skip.isSkip(text) ? "" : text).done();
      }
      case PlanQuestions.ACTION -> acted(text, dialogue, reply, moment);
      case PlanQuestions.PLAN -> cued(text, dialogue, reply, moment);
      default ->
          PickUpReader.read(text)
              .map(choice -> pickedUp(choice, dialogue, reply, moment))
              .orElseGet(() -> reply.say("use.buttons").done());
    };
  }

  private static void said(String text, Dialogue dialogue, String note, Reply reply) {
    if (!Skip.isSkip(text)) {
      reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), note));
    }
  }

  private static Reply wished(String text, Dialogue dialogue, Reply reply) {
    if (Unsure.isUnsure(text) || Skip.isSkip(text)) {
      return askFocus(reply, dialogue);
    }
    if (Length.of(text) > LONGEST_WISH) {
      return reply.ask(dialogue, WISH, "ask", asks("goal.wish.long", ""));
    }
    boolean vague = text.strip().split("\\s+").length < FEWEST_WORDS;
    if (vague && dialogue.note("vague").isEmpty()) {
      Dialogue noted = dialogue.noting("vague", "yes").noting("first", text);
      return reply.ask(noted, WISH, "ask", asks("goal.wish.vague", "examples"));
    }
    Focus focus =
        dialogue.note("focus").isEmpty()
            ? FocusReader.read(text)
            : Focus.valueOf(dialogue.note("focus"));
    Dialogue noted =
        dialogue
            .noting("wish", together(dialogue.note("first"), text))
            .noting("focus", focus.name());
    said(text, dialogue, "wish", reply);
    return reply.ask(noted, OUTCOME, "ask", asks("goal.outcome", "skip"));
  }

  /** A single word says the subject; what came after it says what about it. */
  private static String together(String first, String text) {
    String whole = first + ": " + text;
    return first.isEmpty() || Length.of(whole) > LONGEST_WISH || text.contains(first)
        ? text
        : whole;
  }

  private static Reply askFocus(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, WISH, "ask", asks("goal.unsure", "knowledge,technique,experience"));
  }

  private static Reply askObstacle(Reply reply, Dialogue dialogue) {
    return reply.askBelow(dialogue, OBSTACLE, "ask", asks("goal.obstacle", "skip"), "");
  }

  private static Reply askAction(Reply reply, Dialogue dialogue, String obstacle) {
    return PlanQuestions.askAction(reply, dialogue.noting("obstacle", obstacle), "");
  }

  private static Step acted(String text, Dialogue dialogue, Reply reply, Moment moment) {
    Optional<Plan> plan = PlanQuestions.acted(text, dialogue, reply);
    return plan.isEmpty() ? reply.done() : made(plan.get(), dialogue, reply, moment);
  }

  private static Step cued(String text, Dialogue dialogue, Reply reply, Moment moment) {
    Optional<Plan> plan = PlanQuestions.cued(text, dialogue, Optional.empty(), reply);
    return plan.isEmpty() ? reply.done() : made(plan.get(), dialogue, reply, moment);
  }

  private static Reply back(Dialogue dialogue, Reply reply) {
    return switch (dialogue.question()) {
      case OBSTACLE -> reply.ask(dialogue, OUTCOME, "ask", asks("goal.outcome", "skip"));
      case PlanQuestions.ACTION -> askObstacle(reply, dialogue);
      case PlanQuestions.PLAN -> PlanQuestions.askAction(reply, dialogue, "");
      default -> askWish(reply, dialogue);
    };
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    if (press.action().equals("start")) {
      return start(moment, reply);
    }
    if (press.action().equals("other")) {
      return other(moment, reply);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue = open.get();
    reply.take(dialogue);
    return switch (press.action()) {
      case "examples" ->
          reply.ask(dialogue, WISH, "goal.examples", asks("goal.wish", "unsure")).done();
      case "unsure" -> askFocus(reply, dialogue).done();
      case "knowledge", "technique", "experience" -> focused(press.action(), dialogue, reply);
      case "skip" ->
          dialogue.question().equals(OUTCOME)
              ? reply
                  .askBelow(dialogue, OBSTACLE, "ask", asks("goal.obstacle", "skip"), "skip")
                  .done()
              : PlanQuestions.askAction(reply, dialogue, "skip").done();
      case "suggested" -> PlanQuestions.suggested(press, dialogue, reply, moment).done();
      case "on" -> pickedUp(PickUp.ON, dialogue, reply, moment);
      case "over" -> pickedUp(PickUp.OVER, dialogue, reply, moment);
      case "drop" -> pickedUp(PickUp.DROP, dialogue, reply, moment);
      default -> Answers.stale(press, moment);
    };
  }

  private static Step focused(String choice, Dialogue dialogue, Reply reply) {
    Dialogue noted = dialogue.noting("focus", choice.toUpperCase(Locale.ROOT));
    return reply.ask(noted, WISH, "ask", asks("goal.wish." + choice, "")).done();
  }

  private static Step pickedUp(PickUp choice, Dialogue dialogue, Reply reply, Moment moment) {
    return switch (choice) {
      case ON -> goOn(moment, dialogue, reply);
      case OVER -> askWish(reply.unpark(), dialogue).done();
      case DROP -> reply.unpark().finish(dialogue, "goal.dropped", Map.of()).done();
    };
  }

  /** The parked dialogue asks its last question again. */
  private static Step goOn(Moment moment, Dialogue asking, Reply reply) {
    Dialogue parked = moment.conversation().parked().orElse(asking);
    reply.end(reply.settle(asking, "on"));
    reply.unpark().take(parked);
    return switch (parked.question()) {
      case OBSTACLE -> askObstacle(reply, parked).done();
      case PlanQuestions.ACTION -> PlanQuestions.askAction(reply, parked, "").done();
      case PlanQuestions.PLAN -> PlanQuestions.askPlan(reply, parked, "").done();
      default -> reply.ask(parked, OUTCOME, "ask", asks("goal.outcome", "skip")).done();
    };
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    if (press.action().equals("change")) {
      return new GoalCard(moment, reply).submitted(press, values);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue =
        press.action().equals("all") ? worded(values, open.get(), reply) : open.get();
    String action = press.action().equals("all") ? "" : dialogue.note(PlanQuestions.ACTION_NOTE);
    Optional<Plan> plan = PlanQuestions.submitted(values, "", "", action, reply);
    reply.take(dialogue);
    return plan.isEmpty() || reply.refused()
        ? reply.done()
        : made(plan.get(), dialogue, reply, moment);
  }

  /** The goal's own fields of the form that has all of it. */
  private static Dialogue worded(Map<String, String> values, Dialogue dialogue, Reply reply) {
    String wish = GoalCard.wish(values, dialogue.note("wish"), reply);
    String focus = values.getOrDefault("focus", "").toUpperCase(Locale.ROOT);
    if (!focus.matches("|KNOWLEDGE|TECHNIQUE|EXPERIENCE")) {
      reply.refuse("focus", "checkin.form.choose", Map.of());
    }
    return dialogue
        .noting("wish", wish)
        .noting("focus", focus.isEmpty() ? FocusReader.read(wish).name() : focus);
  }

  /** The goal stands, with its first behaviour. */
  private static Step made(Plan plan, Dialogue dialogue, Reply reply, Moment moment) {
    var me = moment.me();
    var today = moment.facts().today();
    GoalId id = new GoalId("g-" + dialogue.id());
    Behaviour behaviour =
        new Behaviour(new BehaviourId("b-" + dialogue.id()), plan, Behaviour.State.ACTIVE, today);
    CareerGoal goal =
        new CareerGoal(
            id,
            me.id(),
            me.organization(),
            dialogue.note("wish"),
            words(dialogue, "outcome"),
            words(dialogue, "obstacle"),
            Focus.valueOf(dialogue.note("focus")),
            Goal.State.ACTIVE,
            today,
            List.of(behaviour),
            Optional.empty());
    reply.change(new GoalChange.GoalStated(goal));
    Optional<CareerGoal> former = former(dialogue, moment);
    former.ifPresent(g -> letGo(g, reply, moment));
    reply.change(new Change.PlannedAnew(me.id()));
    reply.end(reply.settle(dialogue, "done"));
    Map<String, String> args = Map.of("goal", id.value());
    return reply
        .sayIn(
            Answers.goalCard(id),
            "goal.made",
            former.map(g -> Answers.with(args, INSTEAD_OF, g.id().value())).orElse(args))
        .done();
  }

  /** Nobody goes back to whether they tried something for it; {@code checkin} does. */
  private static void letGo(CareerGoal goal, Reply reply, Moment moment) {
    reply.change(
        new GoalChange.GoalMoved(
            goal.id(), Goal.State.LET_GO, moment.facts().today(), Optional.empty()));
    moment
        .conversation()
        .dialogue(FlowName.CHECK_IN)
        .ifPresent(d -> reply.end(reply.settle(d, "")));
  }

  private static Optional<CareerGoal> former(Dialogue dialogue, Moment moment) {
    return moment.self().activeGoals().stream()
        .filter(g -> g.id().value().equals(dialogue.note(INSTEAD_OF)))
        .findFirst();
  }

  private static Optional<String> words(Dialogue dialogue, String note) {
    return Optional.of(dialogue.note(note)).filter(text -> !text.isEmpty());
  }
}
