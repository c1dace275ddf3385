package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.followup.OneOnOneFlow;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.ReportingLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Saying which of one's goals the manager may see. Asked when a manager comes to somebody who has
 * goals, and good at any time. What was said of one manager says nothing of the next.
 */
public final class SightFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.SIGHT;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Command.Sight sight = (Command.Sight) command;
    Reply reply = new Reply(moment);
    Optional<ReportingLine> line = line(moment);
    List<CareerGoal> goals = goals(moment);
    if (line.isEmpty() || goals.isEmpty()) {
      return reply.say(line.isEmpty() ? "privacy" : "joining.none").done();
    }
    if (sight.which().filter(n -> n > goals.size()).isPresent()) {
      return reply.say("joining.unknown", number(sight.which().get(), goals)).done();
    }
    sight
        .which()
        .map(n -> List.of(goals.get(n - 1)))
        .orElse(goals)
        .forEach(goal -> decide(goal, sight.shown(), line.get(), reply));
    onTheAgenda(moment, reply);
    return reply.say("joining.decided").done();
  }

  private static Map<String, String> number(int number, List<CareerGoal> goals) {
    return Map.of("number", String.valueOf(number), "count", String.valueOf(goals.size()));
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("one")) {
      return one(press, moment);
    }
    if (!press.action().equals("show") && !press.action().equals("keep")) {
      return new Reply(moment).say("gone").done();
    }
    return asked(press, moment).isPresent()
        ? commanded(new Command.Sight(Optional.empty(), press.action().equals("show")), moment)
        : new Reply(moment).say("joining.again").done();
  }

  /** From a goal's own card, which shows it then. */
  private static Step one(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<CareerGoal> goal =
        goals(moment).stream().filter(g -> g.id().value().equals(press.subject())).findFirst();
    Optional<ReportingLine> line = line(moment);
    if (goal.isEmpty() || line.isEmpty()) {
      return reply.say("gone").done();
    }
    decide(goal.get(), false, line.get(), reply);
    onTheAgenda(moment, reply);
    return reply
        .replaceIn(
            Answers.goalCard(goal.get().id()), "goal.made", Map.of("goal", goal.get().id().value()))
        .say("joining.decided")
        .done();
  }

  /** The line that it was asked about; a question about another manager is none any more. */
  private static Optional<ReportingLine> asked(Press press, Moment moment) {
    return line(moment).filter(line -> line.manager().value().equals(press.subject()));
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<ReportingLine> line = asked(press, moment);
    if (line.isEmpty()) {
      return reply.say("joining.again").done();
    }
    for (CareerGoal goal : goals(moment)) {
      String chosen = values.getOrDefault(SightFields.of(goal.id()), "");
      if (!chosen.matches("|show|keep")) {
        reply.refuse(SightFields.of(goal.id()), "checkin.form.choose", Map.of());
      } else if (!chosen.isEmpty()) {
        decide(goal, chosen.equals("show"), line.get(), reply);
      }
    }
    onTheAgenda(moment, reply);
    return reply.refused() ? reply.done() : reply.say("joining.decided").done();
  }

  /** A point that names what is tried for a goal reads otherwise from then on. */
  private static void onTheAgenda(Moment moment, Reply reply) {
    moment.self().standing().manager().ifPresent(m -> OneOnOneFlow.changedFor(m, reply));
  }

  private static void decide(CareerGoal goal, boolean shown, ReportingLine line, Reply reply) {
    if (shown == goal.kept()) {
      reply.change(
          shown
              ? new GoalChange.GoalShown(goal.id(), line.since())
              : new GoalChange.GoalKept(goal.id(), line.since()));
    }
  }

  private static Optional<ReportingLine> line(Moment moment) {
    return moment.self().standing().reporting().current();
  }

  private static List<CareerGoal> goals(Moment moment) {
    return moment.self().goals().stream().filter(CareerGoal::current).toList();
  }
}
