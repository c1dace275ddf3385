package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A career goal with nothing to try for it: each by itself, whatever is tried for another. Whoever
 * tries as much as fits tries enough; whoever keeps a goal to themselves may do so for that one,
 * which nobody else is to know, so it is named to neither side.
 */
final class WithoutBehaviour implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return isFull(look.facts()) || keeps(look.facts())
        ? Stream.empty()
        : look.facts().activeGoals().stream()
            .filter(goal -> !isWorkedOn(goal))
            .map(goal -> gap(goal, look))
            .filter(gap -> look.isOver(gap.since(), look.thresholds().settling()));
  }

  private static boolean isFull(Facts facts) {
    return facts.activeGoals().stream().mapToInt(goal -> goal.active().size()).sum()
        >= CareerGoal.MOST_ACTIVE;
  }

  /** Of their own goals, people see those that they keep, too. */
  private static boolean keeps(Facts facts) {
    return facts.shown().keeping()
        || facts.goals().stream().anyMatch(goal -> goal.kept() && goal.current());
  }

  /** Whether something is tried for it, or sits by now. */
  private static boolean isWorkedOn(CareerGoal goal) {
    return goal.behaviours().stream().anyMatch(b -> b.state() != Behaviour.State.LET_GO);
  }

  private static Gap gap(CareerGoal goal, Look look) {
    Instant since = look.latest(turns(goal));
    var subject = new Gap.Subject(goal.id().value(), goal.wish());
    return Gap.about(subject, GapKind.NO_BEHAVIOUR, look.facts().id(), since).within(goal);
  }

  /** The days on which it began, and on which something was let go. */
  private static Stream<LocalDate> turns(CareerGoal goal) {
    return Stream.concat(Stream.of(goal.since()), goal.behaviours().stream().map(Behaviour::since));
  }
}
