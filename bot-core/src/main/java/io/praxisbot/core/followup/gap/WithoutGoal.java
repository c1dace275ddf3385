package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * No career goal. Whoever keeps a goal to themselves has one; a goal that rests was put to rest;
 * and nobody needs the next one on the day after the last.
 */
final class WithoutGoal implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    Instant since = look.latest(ended(look.facts()));
    return isWithout(look.facts()) && look.isOver(since, look.thresholds().settling())
        ? Stream.of(Gap.of(GapKind.NO_CAREER_GOAL, look.facts().id(), since))
        : Stream.empty();
  }

  private static boolean isWithout(Facts facts) {
    return !facts.shown().keeping()
        && facts.activeGoals().isEmpty()
        && facts.goals().stream().noneMatch(g -> g.state() == Goal.State.PAUSED);
  }

  private static Stream<LocalDate> ended(Facts facts) {
    return facts.goals().stream().filter(Goal::accepted).map(Goal::since);
  }
}
