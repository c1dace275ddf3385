package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.answer.PickUpReader;
import io.praxisbot.core.conversation.answer.PickUpReader.PickUp;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Enrolment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From a vague wish to a plan: wish, best outcome, obstacle, what to do, when exactly. The order is
 * that of mental contrasting with if-then plans (docs/science.md).
 */
public final class GoalFlow implements Flow {

  private static final Pattern ANEW =
      Pattern.compile("\\s*(?:business )?goal:?\\s+\\S", Pattern.CASE_INSENSITIVE);

  /** The note that counts how often somebody was helped to a choice. */
  private static final String HELPED = "helped";

  private static final int WAYS_TO_HELP = 3;

  @Override
  public FlowName name() {
    return FlowName.GOAL;
  }

  /** Where a wish is asked for, "goal lead a team" is another one, and none of its words "goal". */
  @Override
  public boolean takes(String text, String question) {
    return switch (question) {
      case GoalQuestions.PICK_UP -> PickUpReader.read(text).isPresent();
      case GoalQuestions.WISH, GoalQuestions.KIND -> !ANEW.matcher(text).lookingAt();
      default -> true;
    };
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
    if (wish.isPresent()) {
      moment
          .conversation()
          .dialogue(FlowName.GOAL)
          .filter(GoalNotes::saidAnything)
          .ifPresent(d -> GoalPickUp.park(d, moment, reply));
    }
    return wish.isEmpty()
        ? start(moment, reply)
        : new GoalWish(reply.begin(FlowName.GOAL), moment, reply).typed(wish.get()).done();
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
      return GoalQuestions.askWhetherToGoOn(reply, reply.begin(FlowName.GOAL)).done();
    }
    return GoalQuestions.askWish(reply, reply.begin(FlowName.GOAL)).done();
  }

  /** Another goal in the place of the one there is, which goes once the other stands. */
  private static Step other(Moment moment, Reply reply) {
    List<CareerGoal> active = moment.self().activeGoals();
    boolean begun = moment.conversation().dialogue(FlowName.GOAL).isPresent();
    if (moment.me().enrolment() != Enrolment.ACTIVE || active.size() != 1 || begun) {
      return start(moment, reply);
    }
    String former = active.get(0).id().value();
    return GoalQuestions.askWish(
            reply, reply.begin(FlowName.GOAL).noting(GoalNotes.INSTEAD_OF, former))
        .done();
  }

  /** A double press: its question has just been asked and stands at the end. */
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
      return GoalQuestions.back(dialogue, moment, reply).done();
    }
    GoalAnswers answers = new GoalAnswers(dialogue, moment, reply);
    GoalWish wish = new GoalWish(dialogue, moment, reply);
    return switch (dialogue.question()) {
      case GoalQuestions.WISH -> wish.typed(text).done();
      case GoalQuestions.KIND -> wish.kind(text).done();
      case GoalTemplates.SITUATION, GoalTemplates.TEMPLATE, GoalTemplates.FIT ->
          new GoalTemplates(dialogue, moment, reply).typed(text).done();
      case GoalQuestions.OUTCOME -> answers.outcome(text).done();
      case GoalQuestions.OBSTACLE -> answers.obstacle(text).done();
      case PlanQuestions.ACTION -> made(answers.action(text), dialogue, moment, reply);
      case PlanQuestions.PLAN -> made(answers.cue(text), dialogue, moment, reply);
      default ->
          PickUpReader.read(text)
              .map(choice -> GoalPickUp.pickedUp(choice, dialogue, reply, moment))
              .orElseGet(() -> helped(dialogue, reply));
    };
  }

  /** Each time in other words. */
  private static Step helped(Dialogue dialogue, Reply reply) {
    String so = dialogue.note(HELPED);
    int times = so.isEmpty() ? 0 : Integer.parseInt(so);
    return reply
        .keep(dialogue.noting(HELPED, String.valueOf(times + 1)))
        .say("goal.parked.help." + (times % WAYS_TO_HELP + 1))
        .done();
  }

  private static Step made(Optional<Plan> plan, Dialogue dialogue, Moment moment, Reply reply) {
    return plan.map(p -> new GoalMade(dialogue, moment, reply).with(p)).orElseGet(reply::done);
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
    reply.take(open.get());
    return answered(press, open.get(), moment, reply);
  }

  private static Step answered(Press press, Dialogue dialogue, Moment moment, Reply reply) {
    GoalAnswers answers = new GoalAnswers(dialogue, moment, reply);
    GoalWish wish = new GoalWish(dialogue, moment, reply);
    GoalTemplates templates = new GoalTemplates(dialogue, moment, reply);
    return switch (press.action()) {
      case "examples" -> wish.examples().done();
      case "among" -> templates.askAmong(press.subject()).done();
      case "template" -> templates.pressed(press.subject()).done();
      case "fits" -> GoalQuestions.askAction(reply, dialogue, "fits").done();
      case "another" -> templates.templatesAgain().done();
      case "unsure" -> GoalQuestions.askFocus(reply, GoalNotes.plusOne(dialogue)).done();
      case "knowledge", "technique", "experience" -> wish.focused(press.action()).done();
      case "keep" -> answers.kept().done();
      case "own" -> wish.kept().done();
      case "business" -> wish.business().done();
      case "learning" -> answers.toLearn().done();
      case "work" -> answers.forWork().done();
      case "skip" -> answers.skipped().done();
      case "suggested" -> answers.suggested(press.subject()).done();
      case "on" -> GoalPickUp.pickedUp(PickUp.ON, dialogue, reply, moment);
      case "over" -> GoalPickUp.pickedUp(PickUp.OVER, dialogue, reply, moment);
      case "drop" -> GoalPickUp.pickedUp(PickUp.DROP, dialogue, reply, moment);
      default -> Answers.stale(press, moment);
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
    reply.take(open.get());
    return new GoalSent(open.get(), moment, reply).submitted(press.action(), values);
  }
}
