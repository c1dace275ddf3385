package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Enrolment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Help, cancel, and a kind word for whatever could not be taken. */
public final class HelpFlow implements Flow {

  private static final String GUESS = "GUESS";

  @Override
  public FlowName name() {
    return FlowName.HELP;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.Cancel) {
      return cancelled(moment);
    }
    Map<String, String> args = new LinkedHashMap<>();
    ((Command.Help) command).topic().ifPresent(topic -> args.put("topic", topic));
    return new Reply(moment).say("help", args).done();
  }

  /** What was said so far is kept: a goal can be taken up again, a check-in's answers count. */
  private static Step cancelled(Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Dialogue> open = moment.conversation().current();
    if (open.isEmpty()) {
      return reply.say("cancel.nothing").done();
    }
    return switch (open.get().flow()) {
      case GOAL ->
          GoalPickUp.setAside(open.get(), moment, reply)
              ? reply.say("cancel.parked").done()
              : reply.say("cancel.done").done();
      case STAGE -> {
        if (Room.asks(open.get())) {
          yield Room.left(open.get(), reply).done();
        }
        boolean moved = Moved.asks(open.get());
        Moved.quieten(open.get(), reply);
        yield reply.say(moved ? "stage.cancelled" : "cancel.done").done();
      }
      case CHECK_IN -> {
        Optional<CheckIn> answered =
            moment.self().checkIn(open.get().note(Questions.CHECK_IN)).filter(CheckIn::answered);
        if (answered.isPresent()) {
          new Questions(reply, moment).finish(open.get(), answered.get());
        } else {
          reply.end(reply.settle(open.get(), ""));
        }
        yield reply.say(answered.isPresent() ? "cancel.checkin" : "cancel.checkin.none").done();
      }
      case PLAN -> unplanned(open.get(), reply, moment);
      case SUGGEST -> SuggestFlow.unsent(open.get(), reply);
      default -> {
        reply.end(reply.settle(open.get(), ""));
        yield reply.say("cancel.done").done();
      }
    };
  }

  /** The goal that a plan was to be made for stays, whether or not anything is tried for it. */
  private static Step unplanned(Dialogue plan, Reply reply, Moment moment) {
    reply.end(reply.settle(plan, ""));
    return moment.self().activeGoals().stream()
        .filter(goal -> goal.id().value().equals(plan.note(PlanPlace.GOAL_NOTE)))
        .filter(goal -> goal.behaviours().isEmpty())
        .findFirst()
        .map(goal -> reply.say("cancel.goal", Map.of("goal", goal.id().value())))
        .orElseGet(() -> reply.say("cancel.done"))
        .done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("help")) {
      return new Reply(moment).say("help").done();
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    reply.take(open.get());
    return reply.finish(open.get(), "guess.dropped", Map.of()).done();
  }

  /** Somebody said no to a guess. */
  public Step dropped(Moment moment) {
    Dialogue open = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    reply.end(reply.settle(open, ""));
    return reply.say("guess.dropped").done();
  }

  /** A misspelt command: the closest one, on a press or a yes. */
  public Step guess(Parsed.DidYouMean guess, Moment moment) {
    Reply reply = new Reply(moment).quoting(guess.canonical());
    Dialogue asked = reply.begin(FlowName.HELP).noting("canonical", guess.canonical());
    return reply.ask(asked, GUESS, "guess", Map.of()).done();
  }

  /** Takes the buttons off a guess that something else has overtaken. */
  public Step settling(Dialogue guess, Step step, Moment moment) {
    Reply reply = new Reply(moment);
    reply.settle(guess, "");
    List<Pending> settled = reply.done().pending();
    return settled.isEmpty() ? step : new Step(step.next().alsoPending(settled), step.errors());
  }

  /** A command whose rest isn't clear: what to type instead. */
  public Step incomplete(Parsed.Incomplete incomplete, Moment moment) {
    return new Reply(moment)
        .quoting(incomplete.example())
        .say("incomplete", Map.of("problem", incomplete.problem().name()))
        .done();
  }

  public Step notUnderstood(Moment moment) {
    if (moment.me().enrolment() == Enrolment.ACTIVE) {
      return new Reply(moment).say("not.understood").done();
    }
    boolean hasTasks = moment.me().admin() || moment.self().standing().leads();
    return new Reply(moment).say(hasTasks ? "not.understood.aside" : "not.enrolled").done();
  }

  /** What Praxis is, and how to start. */
  /**
   * What somebody who doesn't take part is told: how to start.
   *
   * @param first the sentence that answers what they asked; empty for what Praxis is
   */
  public Step notTakingPart(Optional<String> first, Moment moment) {
    Reply reply = new Reply(moment);
    return first
        .map(key -> reply.say("outside", Map.of("text", key)))
        .orElseGet(() -> reply.say("not.enrolled"))
        .done();
  }

  /** Why somebody who was let in to look around can't take part. */
  public Step barred(Moment moment) {
    return new Reply(moment).say("welcome." + Bars.of(moment.me()).orElseThrow()).done();
  }

  /** The open question, if there is one, stays open. */
  public Step problem(String key, Moment moment) {
    return new Reply(moment).say(key).done();
  }

  public Step tooLong(int length, int most, Moment moment) {
    return new Reply(moment)
        .say("input.long", Map.of("length", String.valueOf(length), "most", String.valueOf(most)))
        .done();
  }

  /** A form that didn't open is offered once more; what it is about is looked up then. */
  public Step missed(Press press, Moment moment) {
    return new Reply(moment).say("form.missed", Map.of("form", press.token())).done();
  }

  /** A change came too late, because something else happened first. */
  public Step refused(String reason, Moment moment) {
    Reply reply = new Reply(moment);
    if (reason.equals("goal-move")) {
      groundless(moment).ifPresent(plan -> reply.end(reply.settle(plan, "")));
    }
    return reply.say("refused." + reason).done();
  }

  /** A plan that was to be made for a goal which isn't the person's after all. */
  private static Optional<Dialogue> groundless(Moment moment) {
    return moment
        .conversation()
        .dialogue(FlowName.PLAN)
        .filter(plan -> !plan.note(PlanPlace.GOAL_NOTE).isEmpty())
        .filter(
            plan ->
                moment.self().activeGoals().stream()
                    .noneMatch(g -> g.id().value().equals(plan.note(PlanPlace.GOAL_NOTE))));
  }
}
