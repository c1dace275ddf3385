package io.praxisbot.core.crowd;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Many people in one zone, in teams of ten, each with a goal and answered check-ins, and all of
 * them asked at the same minute.
 */
public final class Crowd {

  private static final OrganizationId ORGANIZATION = new OrganizationId("crowd");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int TEAM = 10;
  private static final LocalDate JOINED = LocalDate.of(2025, 1, 6);

  private final Stores stores;
  private final PlatformName platform;
  private final WorkspaceId workspace;
  private final LocalDate monday;
  private final int history;
  private final int team;

  /**
   * Nobody yet.
   *
   * @param now they are asked at the first Thursday 15:00 after it
   * @param history how many answered check-ins each of them has
   */
  public Crowd(
      Stores stores, PlatformName platform, WorkspaceId workspace, Instant now, int history) {
    this(stores, platform, workspace, now, history, TEAM);
  }

  /**
   * Nobody yet, in other teams than of ten.
   *
   * @param team how many people, one of whom leads the others
   */
  public Crowd(
      Stores stores,
      PlatformName platform,
      WorkspaceId workspace,
      Instant now,
      int history,
      int team) {
    this.team = team;
    this.stores = stores;
    this.platform = platform;
    this.workspace = workspace;
    this.monday = monday(now);
    this.history = history;
  }

  /** Of the week at whose end they are asked. */
  private static LocalDate monday(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    return Planner.next(CadenceDefaults.CHECK_IN, ZONE, today, now)
        .day()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Side by side, for the database commits once for all that wait. */
  public void enrol(int size) {
    stores.organizations().insert(new Organization(ORGANIZATION, "Crowd", List.of(workspace)));
    IntStream.range(0, size).parallel().forEach(this::enrolOne);
  }

  /** When all of them are asked. */
  public Instant asked() {
    return planned().at();
  }

  /** The person of that number. */
  public static PersonId id(int number) {
    return new PersonId("p" + number);
  }

  /** Their id on the platform. */
  public static String user(int number) {
    return "U" + number;
  }

  private void enrolOne(int number) {
    Person person = person(number);
    stores.people().insert(person);
    if (number % team != 0) {
      stores.reportingLines().insert(under(person, id(number - number % team)));
    }
    CareerGoal goal = goal(person);
    stores.careerGoals().insert(goal);
    for (int back = 1; back <= history; back++) {
      stores.checkIns().insert(answered(goal, back));
    }
    stores.occurrences().insert(occurrence(person, OccurrenceKind.CHECK_IN, planned()));
    stores.occurrences().insert(occurrence(person, OccurrenceKind.PLAN, planned()).without());
  }

  private Planned planned() {
    return Planner.next(
        CadenceDefaults.CHECK_IN, ZONE, monday, monday.atStartOfDay(ZONE).toInstant());
  }

  private Person person(int number) {
    PersonId id = id(number);
    return new Person(
        id,
        ORGANIZATION,
        "Person " + number,
        "Somebody",
        ZONE,
        Locale.UK,
        List.of(new Account(platform, workspace, user(number))),
        false,
        Enrolment.ACTIVE,
        JOINED.atStartOfDay(ZONE).toInstant(),
        Optional.empty());
  }

  private static Reporting under(Person person, PersonId manager) {
    return Reporting.none(person.id(), ORGANIZATION)
        .under(manager, ReportingLine.SetBy.ADMIN, person.since());
  }

  private static CareerGoal goal(Person person) {
    Plan plan = new Plan("I open a first call", "ask three questions before I show anything");
    BehaviourId behaviour = new BehaviourId(person.id() + ".behaviour");
    return new CareerGoal(
        new GoalId(person.id() + ".career"),
        person.id(),
        ORGANIZATION,
        "understand the customer's need before I pitch",
        Optional.of("customers tell me things that were not on my list"),
        Optional.empty(),
        Focus.TECHNIQUE,
        Goal.State.ACTIVE,
        JOINED,
        List.of(new Behaviour(behaviour, plan, Behaviour.State.ACTIVE, JOINED)),
        Optional.empty());
  }

  private CheckIn answered(CareerGoal goal, int weeksBack) {
    Behaviour tried = goal.active().get(0);
    LocalDate start = monday.minusWeeks(weeksBack);
    Instant at = asked().minus(Duration.ofDays(7L * weeksBack));
    return CheckIn.opened(
            goal.person(),
            ORGANIZATION,
            new Period(start, start.plusWeeks(1)),
            at,
            List.of(Attempt.asked(goal.id(), tried.id(), tried.plan())))
        .recording(tried.id(), Outcome.TRIED, at)
        .telling(tried.id(), "They told me about the cold bathroom.", at)
        .closedAt(at);
  }

  private static Occurrence occurrence(Person person, OccurrenceKind kind, Planned planned) {
    return new Occurrence(
        Occurrence.idFor(person.id(), kind),
        person.id(),
        ORGANIZATION,
        kind,
        kind == OccurrenceKind.CHECK_IN ? CadenceDefaults.CHECK_IN.notation() : "",
        ZONE.getId(),
        Optional.of(planned.at()),
        planned.day(),
        planned.period(),
        Optional.empty());
  }
}
