package io.praxisbot.app.playground;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody of the seeded company has done so far: goals, check-ins, and so the next period.
 */
final class Past {

  private static final Duration THOUGHT = Duration.ofMinutes(25);

  private final Stores stores;
  private final Person person;
  private final Instant now;
  private final Weeks weeks;

  Past(Stores stores, Person person, Instant now) {
    this.stores = stores;
    this.person = person;
    this.now = now;
    this.weeks = new Weeks(person.zone(), now);
  }

  void sow(Cast member) {
    Optional<GoalId> serves = member.business().map(this::businessGoal);
    member.wish().map(wish -> careerGoal(wish, serves)).ifPresent(goal -> answers(goal, member));
    if (member.asked() > 0) {
      nextPeriod();
    }
  }

  private GoalId businessGoal(String words) {
    GoalId id = new GoalId(person.id() + ".business");
    stores
        .businessGoals()
        .insert(
            new BusinessGoal(
                id, person.id(), person.organization(), words, Goal.State.ACTIVE, since()));
    return id;
  }

  private CareerGoal careerGoal(Cast.Wish wish, Optional<GoalId> serves) {
    BehaviourId behaviour = new BehaviourId(person.id() + ".behaviour");
    CareerGoal goal =
        new CareerGoal(
            new GoalId(person.id() + ".career"),
            person.id(),
            person.organization(),
            wish.words(),
            Optional.of(wish.outcome()),
            Optional.empty(),
            wish.focus(),
            Goal.State.ACTIVE,
            since(),
            List.of(new Behaviour(behaviour, wish.plan(), Behaviour.State.ACTIVE, since())),
            serves);
    stores.careerGoals().insert(goal);
    return goal;
  }

  private LocalDate since() {
    return person.since().atZone(person.zone()).toLocalDate();
  }

  private void answers(CareerGoal goal, Cast member) {
    int back = member.asked();
    for (Cast.Answer answer : member.past()) {
      stores.checkIns().insert(checkIn(goal, answer, back));
      back--;
    }
  }

  /** Closed, so that the story begins with this week's question. */
  private CheckIn checkIn(CareerGoal goal, Cast.Answer answer, int back) {
    Behaviour tried = goal.active().get(0);
    Instant asked = weeks.asked(back);
    CheckIn opened =
        CheckIn.opened(
            person.id(),
            person.organization(),
            weeks.period(back),
            asked,
            List.of(Attempt.asked(goal.id(), tried.id(), tried.plan())));
    return opened
        .recording(tried.id(), answer.outcome(), asked.plus(THOUGHT))
        .telling(tried.id(), answer.told(), asked.plus(THOUGHT))
        .learning(Optional.empty(), answer.shared(), asked.plus(THOUGHT))
        .closedAt(asked.plus(THOUGHT.multipliedBy(2)));
  }

  /** It starts where the last one asked about ended, so that no day is asked for twice. */
  private void nextPeriod() {
    Planned next =
        Planner.next(CadenceDefaults.CHECK_IN, person.zone(), weeks.period(1).end(), now);
    stores
        .occurrences()
        .insert(
            new Occurrence(
                Occurrence.idFor(person.id(), OccurrenceKind.CHECK_IN),
                person.id(),
                person.organization(),
                OccurrenceKind.CHECK_IN,
                CadenceDefaults.CHECK_IN.notation(),
                person.zone().getId(),
                Optional.of(next.at()),
                next.day(),
                next.period(),
                Optional.empty()));
  }
}
