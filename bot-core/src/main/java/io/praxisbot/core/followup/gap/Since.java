package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a gap of somebody closed since then, as their manager sees it.
 *
 * @param since when the gap was told of
 */
public record Since(Member member, Instant since) {

  /** Empty if nothing that the manager sees says so. */
  public Optional<Closure> closure(Gap.Named gap) {
    return switch (gap.kind()) {
      case HELP_WANTED -> wish();
      case TALK_MISSED -> gap.subject().flatMap(this::talk);
      case NOT_TRIED, PLAN_NOT_RENEWED -> gap.subject().flatMap(this::behaviour);
      case NOT_ANSWERED -> answer().map(c -> Closure.ANSWERED);
      case GOAL_OVERDUE -> gap.subject().flatMap(this::goal);
      case MEASURE_NOT_READ -> gap.subject().flatMap(this::measure);
      case NO_BEHAVIOUR -> gap.subject().flatMap(this::somethingToTry);
      case NO_CAREER_GOAL -> active().findAny().map(goal -> Closure.GOAL_SET);
      default -> none();
    };
  }

  private static Optional<Closure> of(Closure closure) {
    return Optional.of(closure);
  }

  private static Optional<Closure> none() {
    return Optional.empty();
  }

  /** The latest one, if it came since; one that was about kept goals alone is none. */
  private Optional<CheckIn> answer() {
    return member.checkIns().stream()
        .filter(c -> c.answered() && !c.attempts().isEmpty() && member.saidTo(c))
        .findFirst()
        .filter(c -> isSince(c.answeredAt()));
  }

  private boolean isSince(Optional<Instant> at) {
    return at.filter(instant -> !instant.isBefore(since)).isPresent();
  }

  /** What the manager did about it is told as that; one that merely rests isn't closed. */
  private Optional<Closure> wish() {
    Wishes wishes = Wishes.of(member);
    if (member.since().isAfter(since) || wishes.open().findAny().isPresent()) {
      return none();
    }
    List<FollowUp> met = wishes.met().filter(act -> isSince(latest(act))).toList();
    if (met.isEmpty()) {
      return of(Closure.NO_HELP);
    }
    return met.stream().allMatch(FollowUp::toldByEmployee) ? of(Closure.HELPED) : none();
  }

  private static Optional<Instant> latest(FollowUp act) {
    return act.keptAt().or(() -> Optional.of(act.at()));
  }

  private Optional<Closure> talk(String id) {
    return member.own().stream()
        .filter(done -> done.id().value().equals(id) && done.stands())
        .flatMap(done -> done.answer().stream())
        .filter(answer -> answer.happened() && isSince(Optional.of(answer.at())))
        .findAny()
        .map(answer -> Closure.SEEN_ALIKE);
  }

  private Optional<Closure> behaviour(String id) {
    return member.goals().stream()
        .flatMap(goal -> goal.behaviours().stream().flatMap(one -> closure(id, one, goal).stream()))
        .findFirst();
  }

  private Optional<Closure> closure(String id, Behaviour behaviour, CareerGoal goal) {
    if (!behaviour.id().value().equals(id)) {
      return none();
    }
    if (member.checkIns().stream().anyMatch(c -> isTriedSince(c, behaviour))) {
      return of(Closure.TRIED);
    }
    return state(goal)
        .or(() -> state(behaviour))
        .or(() -> isPlannedAnew(behaviour) ? of(Closure.PLANNED_ANEW) : none());
  }

  private boolean isTriedSince(CheckIn checkIn, Behaviour behaviour) {
    return checkIn
        .attempt(behaviour.id())
        .filter(a -> a.outcome().filter(Outcome::tried).isPresent())
        .filter(a -> isSince(checkIn.answeredAt()) || isSince(a.editedAt()))
        .isPresent();
  }

  /** Since it was last asked about and answered. */
  private boolean isPlannedAnew(Behaviour behaviour) {
    return member.checkIns().stream()
        .flatMap(c -> c.attempt(behaviour.id()).stream())
        .filter(a -> a.outcome().isPresent())
        .findFirst()
        .filter((Attempt a) -> !a.plan().equals(behaviour.plan()))
        .isPresent();
  }

  private Optional<Closure> goal(String id) {
    return named(id).flatMap(goal -> state(goal).or(() -> day(goal)));
  }

  private Optional<CareerGoal> named(String id) {
    return member.goals().stream().filter(goal -> goal.id().value().equals(id)).findFirst();
  }

  /** Empty while it is worked on. */
  private static Optional<Closure> state(CareerGoal goal) {
    return switch (goal.state()) {
      case ACHIEVED -> of(Closure.ACHIEVED);
      case PAUSED -> of(Closure.RESTS);
      case LET_GO -> of(Closure.LET_GO);
      case ACTIVE, PROPOSED -> none();
    };
  }

  private static Optional<Closure> state(Behaviour behaviour) {
    return switch (behaviour.state()) {
      case HABIT -> of(Closure.SITS);
      case LET_GO -> of(Closure.LET_GO);
      case ACTIVE -> none();
    };
  }

  /** Empty while it is the day that it is past. */
  private Optional<Closure> day(CareerGoal goal) {
    LocalDate today = member.person().today(since);
    return goal.due()
        .map(day -> day.isBefore(today) ? none() : of(Closure.ANOTHER_DAY))
        .orElseGet(() -> of(Closure.NO_DAY));
  }

  /** Of that goal alone; while it merely rests as a gap, nothing closed. */
  private Optional<Closure> somethingToTry(String id) {
    return named(id)
        .flatMap(
            goal -> state(goal).or(() -> isWorkedOn(goal) ? of(Closure.SOMETHING_TO_TRY) : none()));
  }

  private Optional<Closure> measure(String id) {
    LocalDate day = member.person().today(since);
    return member.facts().circumstances().measures().stream()
        .filter(measure -> measure.id().value().equals(id))
        .flatMap(measure -> measure.readings().stream())
        .filter(reading -> !reading.day().isBefore(day))
        .findAny()
        .map(reading -> Closure.NOTED);
  }

  /** Of whoever keeps a goal to themselves it isn't known whether they have none. */
  private Stream<CareerGoal> active() {
    return member.goals().stream()
        .filter(goal -> goal.state() == Goal.State.ACTIVE && !member.keeping());
  }

  private static boolean isWorkedOn(CareerGoal goal) {
    return goal.behaviours().stream().anyMatch(b -> b.state() != Behaviour.State.LET_GO);
  }
}
