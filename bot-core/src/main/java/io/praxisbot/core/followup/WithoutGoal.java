package io.praxisbot.core.followup;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No career goal, or none with anything to try. Whoever keeps a goal to themselves may well have
 * what isn't to be seen; and nobody needs the next one on the day after the last.
 */
final class WithoutGoal implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    if (look.facts().shown().keeping()) {
      return Stream.empty();
    }
    List<CareerGoal> active = look.facts().activeGoals();
    Optional<Gap> gap = active.isEmpty() ? withoutGoal(look) : withoutBehaviour(active, look);
    return gap.filter(found -> look.isOver(found.since(), look.thresholds().settling())).stream();
  }

  /** A goal that rests was put to rest. */
  private static Optional<Gap> withoutGoal(Look look) {
    Facts facts = look.facts();
    if (facts.goals().stream().anyMatch(g -> g.state() == Goal.State.PAUSED)) {
      return Optional.empty();
    }
    Stream<LocalDate> ended = facts.goals().stream().filter(Goal::accepted).map(Goal::since);
    return Optional.of(Gap.of(GapKind.NO_CAREER_GOAL, facts.id(), latest(ended, look)));
  }

  private static Optional<Gap> withoutBehaviour(List<CareerGoal> active, Look look) {
    if (active.stream().anyMatch(WithoutGoal::isWorkedOn)) {
      return Optional.empty();
    }
    Stream<LocalDate> began = active.stream().flatMap(WithoutGoal::turns);
    Instant since = latest(began, look);
    return Optional.of(
        Gap.of(GapKind.NO_BEHAVIOUR, look.facts().id(), since).within(active.get(0)));
  }

  /** Whether something is tried for it, or sits by now. */
  private static boolean isWorkedOn(CareerGoal goal) {
    return goal.behaviours().stream().anyMatch(b -> b.state() != Behaviour.State.LET_GO);
  }

  /** The days on which it began, and on which something was let go. */
  private static Stream<LocalDate> turns(CareerGoal goal) {
    return Stream.concat(Stream.of(goal.since()), goal.behaviours().stream().map(Behaviour::since));
  }

  private static Instant latest(Stream<LocalDate> days, Look look) {
    return days.map(look.facts()::begin)
        .max(Comparator.naturalOrder())
        .filter(at -> at.isAfter(look.since()))
        .orElse(look.since());
  }
}
