package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.command.GoalMove;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A goal that moves on: what is said of it, and the one word that may be added. */
public final class Moved {

  private static final String WHY = "WHY";
  private static final String VIEW = "stage.moved";

  private final Reply reply;
  private final Moment moment;
  private final Stages stages;

  Moved(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
    this.stages = new Stages(reply, moment);
  }

  /** Says so if the goal is there already, can't go there, or there is no room for it. */
  Reply move(Goal goal, GoalMove move) {
    Goal.State next = Matter.after(move);
    if (goal.state() == next || !goal.state().mayBecome(next)) {
      return reply.say("stage.already", about(goal));
    }
    boolean resumed = next == Goal.State.ACTIVE;
    if (resumed && goal instanceof CareerGoal career) {
      Optional<Reply> full = new Room(moment).unlessFor(career, reply);
      if (full.isPresent()) {
        return full.get();
      }
    }
    boolean busy = isBusy(goal);
    Map<String, String> args = args(goal, next, stages.move(goal, next));
    boolean done = next == Goal.State.ACHIEVED && goal instanceof BusinessGoal;
    return resumed || busy || done
        ? reply.sayIn(Stages.slot(goal.id()), VIEW, args)
        : ask(goal, args);
  }

  private static Map<String, String> args(Goal goal, Goal.State next, Optional<CheckInId> spared) {
    Map<String, String> args = about(goal);
    args.put("state", next.name());
    spared.ifPresent(checkIn -> args.put("spared", checkIn.value()));
    return args;
  }

  private static Map<String, String> about(Goal goal) {
    Map<String, String> args = new LinkedHashMap<>();
    args.put("goal", goal.id().value());
    args.put("state", goal.state().name());
    return args;
  }

  private Reply ask(Goal goal, Map<String, String> args) {
    Dialogue begun = reply.begin(FlowName.STAGE).noting(Reply.SLOT, Stages.slot(goal.id()).value());
    for (Map.Entry<String, String> arg : args.entrySet()) {
      begun = begun.noting(arg.getKey(), arg.getValue());
    }
    return reply.ask(begun, WHY, VIEW, Answers.with(args, "asks", "yes"));
  }

  /** In the middle of something else, or in a channel, nobody is asked why. */
  private boolean isBusy(Goal goal) {
    boolean elsewhere = moment.turn().aside().filter(Aside::elsewhere).isPresent();
    return elsewhere || !stages.isFreeBut(goal);
  }

  /**
   * The word why, or none.
   *
   * @param words empty for none
   */
  Reply why(Dialogue dialogue, String words) {
    Map<String, String> args = new LinkedHashMap<>();
    for (String name : new String[] {"goal", "state", "spared"}) {
      if (!dialogue.note(name).isEmpty()) {
        args.put(name, dialogue.note(name));
      }
    }
    Optional<Goal> goal =
        OwnGoals.of(moment)
            .find(dialogue.note("goal"))
            .filter(g -> g.state().name().equals(dialogue.note("state")));
    if (goal.isPresent() && !words.isEmpty()) {
      stages.explain(goal.get(), words);
      args.put("why", "yes");
    }
    return reply.finish(dialogue, VIEW, args);
  }

  /** Whether the goal has moved on, and only the word why is asked for. */
  static boolean asks(Dialogue dialogue) {
    return dialogue.question().equals(WHY);
  }

  /** Silence: the card keeps its way back and asks nothing any more. */
  public static void quieten(Dialogue dialogue, Reply reply) {
    if (asks(dialogue)) {
      dialogue
          .card()
          .ifPresent(
              card -> {
                Map<String, String> args = new LinkedHashMap<>(card.args());
                args.remove("asks");
                reply.replaceIn(card.slot(), VIEW, args);
              });
    } else {
      reply.settle(dialogue, "");
    }
    reply.end(dialogue);
  }

  /**
   * The last step is taken back, on the day on which it was made; later it belongs to the goal's
   * history.
   *
   * @param subject the goal, the state it is taken back from, and the check-in that was spared
   */
  Reply undo(String subject) {
    String[] parts = subject.split(":", 3);
    Optional<Goal> found = OwnGoals.of(moment).find(parts[0]);
    if (found.isEmpty() || parts.length < 3) {
      return reply.say("gone");
    }
    Goal goal = found.get();
    boolean here = goal.state().name().equals(parts[1]);
    if (!here || !goal.since().equals(moment.facts().today()) || goal.life().past().isEmpty()) {
      return reply.say("stage.late");
    }
    Goal.State before = goal.life().past().get(goal.life().past().size() - 1).state();
    if (before == Goal.State.ACTIVE && goal instanceof CareerGoal career) {
      Optional<Reply> full = new Room(moment).unlessFor(career, reply);
      if (full.isPresent()) {
        return full.get();
      }
    }
    moment
        .conversation()
        .dialogue(FlowName.STAGE)
        .filter(d -> d.note("goal").equals(goal.id().value()))
        .ifPresent(reply::end);
    stages.undo(goal, parts[2]);
    return reply.replaceIn(
        Stages.slot(goal.id()),
        "stage.back",
        Map.of("goal", goal.id().value(), "state", before.name()));
  }
}
