package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.CareerGoal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A goal that is active beyond the day that the person gave it. */
final class GoalOverdue implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().activeGoals().stream()
        .flatMap(goal -> goal.due().stream().map(day -> gap(goal, day, look.facts())))
        .filter(gap -> !gap.since().isAfter(look.now()));
  }

  private static Gap gap(CareerGoal goal, LocalDate due, Facts facts) {
    var subject = new Gap.Subject(goal.id().value(), goal.wish());
    return Gap.about(subject, GapKind.GOAL_OVERDUE, facts.id(), facts.begin(due.plusDays(1)))
        .within(goal);
  }
}
