package io.praxisbot.app.playground;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody of the seeded company has done so far: goals, check-ins, what was learned and
 * measured, and so the next period. Ids are the person's and a key that is theirs.
 */
final class Past {

  /** So long after a check-in a manager comes round to it. */
  private static final Duration AFTERWARDS = Duration.ofDays(4);

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
    member.story().tell(this);
    if (member.part().weeks() > 0) {
      nextPeriod();
    }
  }

  LocalDate today() {
    return person.today(now);
  }

  /** The day on which they began to take part. */
  LocalDate joined() {
    return person.today(person.since());
  }

  /** The day on which they were asked that many weeks back. */
  LocalDate on(int back) {
    return weeks.day(back);
  }

  /** What the company counts on them for. */
  GoalId business(String key, String words) {
    var goal =
        new BusinessGoal(
            new GoalId(own(key)),
            person.id(),
            person.organization(),
            words,
            Goal.State.ACTIVE,
            joined());
    stores.businessGoals().insert(goal);
    return goal.id();
  }

  /** A career goal that they thought of. */
  CareerGoal wish(String key, Focus focus, String words, LocalDate day) {
    return new CareerGoal(
        new GoalId(own(key)),
        person.id(),
        person.organization(),
        words,
        Optional.empty(),
        Optional.empty(),
        focus,
        Goal.State.ACTIVE,
        day,
        List.of(),
        Optional.empty());
  }

  /** A career goal that their manager thought of. */
  CareerGoal idea(String key, String manager, Focus focus, String words, LocalDate day) {
    return CareerGoal.proposed(
        new GoalId(own(key)),
        person.id(),
        person.organization(),
        words,
        focus,
        Origin.manager(new PersonId(manager)),
        day);
  }

  CareerGoal keep(CareerGoal goal) {
    stores.careerGoals().insert(goal);
    return goal;
  }

  /** Something to try for a goal, that their manager thought of; it waits for their word. */
  void suggested(CareerGoal goal, String manager, String words) {
    stores
        .behaviourProposals()
        .insert(
            BehaviourProposal.open(
                tried("suggested"),
                goal,
                words,
                Origin.manager(new PersonId(manager)),
                today().minusDays(1)));
  }

  BehaviourId tried(String key) {
    return new BehaviourId(own(key));
  }

  Behaviour trying(String key, Plan plan, LocalDate day) {
    return new Behaviour(tried(key), plan, Behaviour.State.ACTIVE, day);
  }

  LearningObjective objective(String key, String words) {
    return new LearningObjective(new LearningObjectiveId(own(key)), words);
  }

  /** Learned for the goal of that key. */
  Learning ofWish(String goal, String words) {
    return Learning.targeting(LearningObjectiveId.ofWish(new GoalId(own(goal))), words);
  }

  /** Learned for the objective of that key. */
  Learning ofObjective(String objective, String words) {
    return Learning.targeting(new LearningObjectiveId(own(objective)), words);
  }

  /** A check-in that many weeks back. */
  PastWeek week(int back) {
    return new PastWeek(stores.checkIns(), person, weeks, back);
  }

  /** Told at any time, some days after the check-in of that week. */
  void learned(int back, int days, Learning learning) {
    stores
        .learnings()
        .insert(
            new LearningEntry(
                new LearningId(own("learned." + back)),
                person.id(),
                person.organization(),
                weeks.asked(back).plus(Duration.ofDays(days)),
                learning));
  }

  PastMeasure measure(String key, String words, Measure.Kind kind) {
    return new PastMeasure(stores.measures(), person, weeks, own(key), words, kind);
  }

  /** Their manager talked to them, some days after the check-in of that week. */
  void talked(String manager, int back, GapKind about) {
    stores
        .followUps()
        .insert(followUp(manager, back, about, FollowUp.Kind.TALKED, Optional.empty()));
  }

  /** Their manager promised them something by the day of a later check-in. */
  void promised(String manager, int back, int by, String words) {
    FollowUp promise =
        followUp(
            manager, back, GapKind.HELP_WANTED, FollowUp.Kind.PROMISED, Optional.of(weeks.day(by)));
    stores.followUps().insert(promise.saying(words));
  }

  private FollowUp followUp(
      String manager, int back, GapKind about, FollowUp.Kind kind, Optional<LocalDate> by) {
    return new FollowUp(
        new FollowUpId(own("followed." + back)),
        person.organization(),
        new PersonId(manager),
        person.id(),
        about,
        kind,
        weeks.asked(back).plus(AFTERWARDS),
        by,
        Optional.empty());
  }

  private String own(String key) {
    return person.id() + "." + key;
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
