package io.praxisbot.core.followup.gap;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.Reminding;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Facts about one employee, put together step by step; asked on Thursdays at 15:00. */
public final class TeamOfOne {

  /** Monday 23 November 2026, 09:00. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  /** When the latest check-in was asked. */
  static final Instant LAST_ASKED = Instant.parse("2026-11-19T15:00:00Z");

  private static final PersonId ANA = new PersonId("ana");
  private static final OrganizationId HERE = new OrganizationId("here");
  private static final GoalId GOAL = new GoalId("goal");

  private static final WorkCalendar MONDAY_TO_FRIDAY =
      new WorkCalendar(
          Workdays.USUAL, Holidays.NONE, ClosingDays.NONE, Optional.empty(), Optional.empty());

  private final List<Behaviour> behaviours = new ArrayList<>();
  private final List<FollowUp> followUps = new ArrayList<>();
  private final List<CheckIn> oldestFirst = new ArrayList<>();
  private boolean goal;
  private boolean kept;
  Enrolment enrolment = Enrolment.ACTIVE;
  Instant since = Instant.parse("2026-06-01T09:00:00Z");
  Instant under = since;
  Optional<Occurrence> reminder = Optional.empty();
  public Optional<Pause> pause = Optional.empty();

  /** Somebody whom their manager talked to a week ago. */
  public TeamOfOne() {
    followedUp(GapKind.NO_FOLLOW_UP, FollowUp.Kind.TALKED, 7, false);
  }

  public TeamOfOne hasGoal() {
    goal = true;
    return this;
  }

  /** The goal was there before the manager, who may not see it. */
  TeamOfOne keepsIt() {
    kept = true;
    return this;
  }

  /** What was tried last sits by now. */
  TeamOfOne sits() {
    int last = behaviours.size() - 1;
    behaviours.set(
        last, behaviours.get(last).in(Behaviour.State.HABIT, LocalDate.of(2026, 11, 19)));
    return this;
  }

  /** What was tried last is let go. */
  TeamOfOne letsGo() {
    int last = behaviours.size() - 1;
    behaviours.set(
        last, behaviours.get(last).in(Behaviour.State.LET_GO, LocalDate.of(2026, 11, 19)));
    return this;
  }

  public TeamOfOne hasBehaviour() {
    behaviours.add(
        new Behaviour(
            new BehaviourId("b" + behaviours.size()),
            new Plan("I plan my week", "ask for one piece"),
            Behaviour.State.ACTIVE,
            LocalDate.of(2026, 6, 1)));
    return this;
  }

  /** One more check-in; those before move a week into the past. */
  public TeamOfOne asked(char answer) {
    oldestFirst.replaceAll(TeamOfOne::aWeekEarlier);
    Period period = new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
    List<Attempt> attempts =
        behaviours.stream().map(b -> Attempt.asked(GOAL, b.id(), b.plan())).toList();
    CheckIn checkIn = CheckIn.opened(ANA, HERE, period, LAST_ASKED, attempts);
    for (Behaviour behaviour : answer == '-' ? List.<Behaviour>of() : behaviours) {
      checkIn = checkIn.recording(behaviour.id(), outcome(answer), LAST_ASKED.plusSeconds(60));
    }
    oldestFirst.add(checkIn);
    return this;
  }

  private static Outcome outcome(char answer) {
    return answer == 'T' ? Outcome.TRIED : answer == 'P' ? Outcome.PARTLY : Outcome.NOT_YET;
  }

  private static CheckIn aWeekEarlier(CheckIn c) {
    Duration week = Duration.ofDays(7);
    Period period = new Period(c.period().start().minusWeeks(1), c.period().end().minusWeeks(1));
    return new CheckIn(
        CheckIn.idFor(c.person(), period),
        c.person(),
        c.organization(),
        period,
        c.askedAt().minus(week),
        c.answeredAt().map(at -> at.minus(week)),
        c.closedAt(),
        c.attempts(),
        c.learning(),
        c.help());
  }

  TeamOfOne wants(Help help) {
    int last = oldestFirst.size() - 1;
    oldestFirst.set(last, oldestFirst.get(last).wanting(help));
    return this;
  }

  TeamOfOne followedUp(GapKind about, FollowUp.Kind kind, int daysAgo, boolean undone) {
    Instant at = MONDAY.minus(Duration.ofDays(daysAgo));
    followUps.add(
        new FollowUp(
            new FollowUpId("f" + followUps.size()),
            HERE,
            new PersonId("marta"),
            ANA,
            about,
            kind,
            at,
            Optional.empty(),
            undone ? Optional.of(at) : Optional.empty()));
    return this;
  }

  /** What was done last is otherwise now. */
  void mended(UnaryOperator<FollowUp> how) {
    int last = followUps.size() - 1;
    followUps.set(last, how.apply(followUps.get(last)));
  }

  public Member member() {
    List<CheckIn> newestFirst = new ArrayList<>(oldestFirst);
    java.util.Collections.reverse(newestFirst);
    return new Member(
        person(),
        Shown.of(goals(), newestFirst),
        followUps,
        line(),
        new Reminding(CadenceDefaults.REMINDER, MONDAY_TO_FRIDAY, reminder));
  }

  private ReportingLine line() {
    return new ReportingLine(
        new PersonId("marta"), under, Optional.empty(), ReportingLine.SetBy.ADMIN);
  }

  private List<CareerGoal> goals() {
    return stated().stream().map(g -> kept ? g.keptFrom(under) : g).toList();
  }

  private List<CareerGoal> stated() {
    return goal
        ? List.of(
            new CareerGoal(
                GOAL,
                ANA,
                HERE,
                "lead a small project",
                Optional.empty(),
                Optional.empty(),
                Focus.EXPERIENCE,
                Goal.State.ACTIVE,
                LocalDate.of(2026, 6, 1),
                behaviours,
                Optional.empty()))
        : List.of();
  }

  private Person person() {
    return new Person(
        ANA,
        HERE,
        "Ana Silva",
        "",
        ZoneOffset.UTC,
        Locale.ENGLISH,
        List.of(),
        false,
        enrolment,
        since,
        pause);
  }
}
