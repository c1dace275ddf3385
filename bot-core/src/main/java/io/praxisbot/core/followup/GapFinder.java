package io.praxisbot.core.followup;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds gaps in the facts about one person. Somebody who is off, has left or has only just started
 * has none: these are facts, and no one's omission.
 */
public final class GapFinder {

  private final Thresholds thresholds;

  public GapFinder(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** The person's gaps at that instant, the most urgent first. */
  public List<Gap> find(Member member, Instant now) {
    List<Gap> gaps = new ArrayList<>();
    if (!member.person().takesPart(now)) {
      return gaps;
    }
    helpWanted(member).ifPresent(gaps::add);
    if (!member.person().since().plus(thresholds.settling()).isAfter(now)) {
      notTried(member, gaps);
      notAnswered(member, now).ifPresent(gaps::add);
      withoutGoalOrBehaviour(member, now).ifPresent(gaps::add);
    }
    gaps.removeIf(gap -> rests(gap, member, now));
    return gaps;
  }

  /**
   * Asked of this manager in the latest answer; a later question without an answer takes nothing
   * back.
   */
  private static Optional<Gap> helpWanted(Member member) {
    return member.checkIns().stream()
        .filter(CheckIn::answered)
        .findFirst()
        .filter(c -> c.help() != Help.NONE && member.saidTo(c))
        .map(
            c ->
                Gap.of(
                    GapKind.HELP_WANTED, member.person().id(), c.answeredAt().orElse(c.askedAt())));
  }

  private void notTried(Member member, List<Gap> gaps) {
    for (CareerGoal goal : member.activeGoals()) {
      for (Behaviour behaviour : goal.active()) {
        List<CheckIn> misses = missesOf(behaviour, member);
        if (misses.size() >= thresholds.misses()) {
          gaps.add(
              new Gap(
                  GapKind.NOT_TRIED,
                  member.person().id(),
                  misses.get(misses.size() - 1).askedAt(),
                  Optional.of(goal),
                  Optional.of(behaviour)));
        }
      }
    }
  }

  /**
   * The latest check-ins in a row that answered "not yet" about it, newest first. Only those about
   * the plan as it stands: whoever made it smaller after a miss has begun anew. Nor does it count
   * that a habit wasn't one any more.
   */
  private static List<CheckIn> missesOf(Behaviour behaviour, Member member) {
    return member.checkIns().stream()
        .filter(c -> outcome(c, behaviour).isPresent())
        .takeWhile(c -> !member.askedAsHabit(c, behaviour.id()))
        .takeWhile(c -> c.attempt(behaviour.id()).orElseThrow().plan().equals(behaviour.plan()))
        .takeWhile(c -> outcome(c, behaviour).equals(Optional.of(Outcome.NOT_YET)))
        .toList();
  }

  private static Optional<Outcome> outcome(CheckIn checkIn, Behaviour behaviour) {
    return checkIn.attempt(behaviour.id()).flatMap(Attempt::outcome);
  }

  private Optional<Gap> notAnswered(Member member, Instant now) {
    List<CheckIn> silent = member.reminded(now).stream().takeWhile(c -> !c.answered()).toList();
    return silent.size() < thresholds.misses()
        ? Optional.empty()
        : Optional.of(
            Gap.of(
                GapKind.NOT_ANSWERED,
                member.person().id(),
                silent.get(silent.size() - 1).askedAt()));
  }

  /** Whoever keeps a goal to themselves may well have what isn't to be seen. */
  private Optional<Gap> withoutGoalOrBehaviour(Member member, Instant now) {
    if (member.keeping()) {
      return Optional.empty();
    }
    Instant since = member.person().since();
    List<CareerGoal> active = member.activeGoals();
    if (active.isEmpty()) {
      return withoutGoal(member, now);
    }
    return active.stream().anyMatch(GapFinder::isWorkedOn)
        ? Optional.empty()
        : Optional.of(
            new Gap(
                GapKind.NO_BEHAVIOUR,
                member.person().id(),
                since,
                Optional.of(active.get(0)),
                Optional.empty()));
  }

  /** Whether something is tried for it, or sits by now. */
  private static boolean isWorkedOn(CareerGoal goal) {
    return goal.behaviours().stream().anyMatch(b -> b.state() != Behaviour.State.LET_GO);
  }

  /** A goal that rests was put to rest; and nobody needs the next one on the day after the last. */
  private Optional<Gap> withoutGoal(Member member, Instant now) {
    if (member.goals().stream().anyMatch(g -> g.state() == Goal.State.PAUSED)) {
      return Optional.empty();
    }
    Instant since =
        member.goals().stream()
            .filter(Goal::accepted)
            .map(g -> g.since().atStartOfDay(member.person().zone()).toInstant())
            .max(Comparator.naturalOrder())
            .filter(ended -> ended.isAfter(member.person().since()))
            .orElse(member.person().since());
    return since.plus(thresholds.settling()).isAfter(now)
        ? Optional.empty()
        : Optional.of(Gap.of(GapKind.NO_CAREER_GOAL, member.person().id(), since));
  }

  /**
   * A gap rests after the manager acted on it. Who asked for help and was talked to has had it;
   * what was done before somebody asked is no answer.
   */
  private boolean rests(Gap gap, Member member, Instant now) {
    boolean help = gap.kind() == GapKind.HELP_WANTED;
    return member.followUps().stream()
        .filter(f -> f.about() == gap.kind() && f.undoneAt().isEmpty())
        .filter(f -> !help || !f.at().isBefore(gap.since()))
        .anyMatch(
            f ->
                (help && f.kind() == FollowUp.Kind.TALKED)
                    || f.at().plus(restAfter(f)).isAfter(now));
  }

  private Duration restAfter(FollowUp followUp) {
    return followUp.kind() == FollowUp.Kind.NOT_NOW
        ? thresholds.notNow()
        : thresholds.quietAfterTalk();
  }
}
