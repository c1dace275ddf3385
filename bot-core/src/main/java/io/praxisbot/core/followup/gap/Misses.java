package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of plans that missed. Missed several times in a row is one gap; missed, kept as it
 * was and passed over since is another, and never both, nor beside a silence that explains it.
 */
final class Misses implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().activeGoals().stream()
        .flatMap(goal -> goal.active().stream().flatMap(one -> of(one, goal, look).stream()));
  }

  private static Optional<Gap> of(Behaviour behaviour, CareerGoal goal, Look look) {
    List<CheckIn> misses = misses(behaviour, look.facts());
    if (misses.isEmpty()) {
      return Optional.empty();
    }
    if (misses.size() >= look.thresholds().misses()) {
      return Optional.of(gap(GapKind.NOT_TRIED, misses, goal, behaviour));
    }
    return isPassedOver(behaviour, misses.get(0), look)
        ? Optional.of(gap(GapKind.PLAN_NOT_RENEWED, misses, goal, behaviour))
        : Optional.empty();
  }

  /**
   * The latest check-ins in a row that answered "not yet" about it, newest first. Only those about
   * the plan as it stands: whoever made it smaller after a miss has begun anew. Nor does it count
   * that a habit wasn't one any more.
   */
  private static List<CheckIn> misses(Behaviour behaviour, Facts facts) {
    return facts.checkIns().stream()
        .filter(c -> facts.outcome(c, behaviour).isPresent())
        .takeWhile(c -> !facts.askedAsHabit(c, behaviour.id()))
        .takeWhile(c -> c.attempt(behaviour.id()).orElseThrow().plan().equals(behaviour.plan()))
        .takeWhile(c -> facts.outcome(c, behaviour).equals(Optional.of(Outcome.NOT_YET)))
        .toList();
  }

  /**
   * Whether enough later check-ins asked about the same plan, and got no word about it: never fewer
   * than make a silence, so that a silence is called nothing else.
   */
  private static boolean isPassedOver(Behaviour behaviour, CheckIn miss, Look look) {
    long passed =
        look.facts().reminded(look.now()).stream()
            .filter(c -> c.askedAt().isAfter(miss.askedAt()))
            .filter(c -> !look.facts().leftBefore(c))
            .filter(c -> asksAbout(behaviour, c))
            .count();
    int enough = Math.max(look.thresholds().renewal(), look.thresholds().misses());
    return passed >= enough && !Silence.is(look);
  }

  private static boolean asksAbout(Behaviour behaviour, CheckIn checkIn) {
    return checkIn
        .attempt(behaviour.id())
        .filter(attempt -> attempt.plan().equals(behaviour.plan()))
        .isPresent();
  }

  private static Gap gap(GapKind kind, List<CheckIn> misses, CareerGoal goal, Behaviour behaviour) {
    CheckIn first = misses.get(misses.size() - 1);
    return new Gap(
        kind, first.person(), first.askedAt(), Optional.of(goal), Optional.of(behaviour));
  }
}
