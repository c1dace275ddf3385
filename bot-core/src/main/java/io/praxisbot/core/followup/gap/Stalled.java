package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.CareerGoal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries without targeted learning, where that may be known. It is about the goal that something was
 * tried for last, of those that may be seen; if there is none, about no goal.
 */
final class Stalled implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().circumstances().stalledSince().stream()
        .map(day -> Gap.of(GapKind.STALLED, look.facts().id(), look.facts().begin(day)))
        .map(gap -> goal(look.facts()).map(gap::within).orElse(gap));
  }

  private static Optional<CareerGoal> goal(Facts facts) {
    return facts.checkIns().stream()
        .flatMap(checkIn -> checkIn.attempts().stream())
        .filter(attempt -> attempt.outcome().filter(Outcome::tried).isPresent())
        .flatMap(attempt -> facts.activeGoals().stream().filter(g -> g.id().equals(attempt.goal())))
        .findFirst();
  }
}
