package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A team in which each kind of gap comes about in turn, put into the stores as it is. */
final class GapTeam {

  static final List<GapKind> KINDS =
      List.of(
          GapKind.HELP_WANTED,
          GapKind.PROMISE_OVERDUE,
          GapKind.TALK_MISSED,
          GapKind.NO_FIRST_TALK,
          GapKind.NOT_TRIED,
          GapKind.NOT_ANSWERED,
          GapKind.PLAN_NOT_RENEWED,
          GapKind.PROPOSAL_OPEN,
          GapKind.GOAL_OVERDUE,
          GapKind.MEASURE_NOT_READ,
          GapKind.NO_BEHAVIOUR,
          GapKind.NO_CAREER_GOAL,
          GapKind.NO_FOLLOW_UP);

  private static final Instant LONG_AGO = Rehearsal.START.minus(Duration.ofDays(200));
  private static final Instant LATELY = Rehearsal.START.minus(Duration.ofDays(20));
  private static final LocalDate THEN = LocalDate.of(2026, 4, 30);
  private static final LocalDate FIRST_WEEK = LocalDate.of(2026, 10, 26);
  private static final int WEEKS = 3;

  private final Stores stores;
  private final PersonId manager;

  GapTeam(Rehearsal rehearsal, Actor manager) {
    this.stores = rehearsal.stores;
    this.manager = manager.id();
  }

  /** One more, with the kind of gap that comes next. */
  void joins(int number) {
    PersonId id = new PersonId("p-person" + number);
    GapKind kind = KINDS.get(number % KINDS.size());
    stores.people().insert(person(id, number));
    Instant line = kind == GapKind.NO_FIRST_TALK ? LATELY : LONG_AGO;
    stores
        .reportingLines()
        .insert(
            Reporting.none(id, Rehearsal.ORGANIZATION)
                .under(manager, ReportingLine.SetBy.ADMIN, line));
    if (kind != GapKind.NO_CAREER_GOAL) {
      CareerGoal goal = goal(id, kind);
      stores.careerGoals().insert(goal);
      asks(goal, kind);
      beside(goal, kind);
    }
  }

  private static Person person(PersonId id, int number) {
    return new Person(
        id,
        Rehearsal.ORGANIZATION,
        "Person" + number + " Name",
        "",
        ZoneId.of("Europe/Lisbon"),
        Locale.ENGLISH,
        List.of(new Account(PlatformName.PLAYGROUND, Rehearsal.WORKSPACE, "person" + number)),
        false,
        Enrolment.ACTIVE,
        LONG_AGO,
        Optional.empty());
  }

  private static CareerGoal goal(PersonId id, GapKind kind) {
    CareerGoal goal =
        new CareerGoal(
            new GoalId(id + ".goal"),
            id,
            Rehearsal.ORGANIZATION,
            "lead a project",
            Optional.empty(),
            Optional.empty(),
            Focus.EXPERIENCE,
            Goal.State.ACTIVE,
            THEN,
            kind == GapKind.NO_BEHAVIOUR ? List.of() : List.of(behaviour(id, 1), behaviour(id, 2)),
            Optional.empty());
    return kind == GapKind.GOAL_OVERDUE ? goal.by(Optional.of(FIRST_WEEK)) : goal;
  }

  private static Behaviour behaviour(PersonId id, int which) {
    return new Behaviour(
        new BehaviourId(id + ".behaviour" + which),
        new Plan("I plan my week", "ask for piece " + which),
        Behaviour.State.ACTIVE,
        THEN);
  }

  private void asks(CareerGoal goal, GapKind kind) {
    for (int week = 0; week < WEEKS; week++) {
      LocalDate monday = FIRST_WEEK.plusWeeks(week);
      Instant at = monday.plusDays(3).atTime(15, 0).atZone(ZoneId.of("Europe/Lisbon")).toInstant();
      List<Attempt> attempts = new ArrayList<>();
      goal.active().forEach(b -> attempts.add(Attempt.asked(goal.id(), b.id(), b.plan())));
      CheckIn asked =
          CheckIn.opened(
              goal.person(),
              Rehearsal.ORGANIZATION,
              new Period(monday, monday.plusWeeks(1)),
              at,
              attempts);
      stores.checkIns().insert(answered(asked, goal, kind, week));
    }
  }

  private static CheckIn answered(CheckIn asked, CareerGoal goal, GapKind kind, int week) {
    Instant at = asked.askedAt();
    if (kind == GapKind.NOT_ANSWERED || goal.active().isEmpty()) {
      return asked;
    }
    BehaviourId one = goal.active().get(0).id();
    BehaviourId other = goal.active().get(1).id();
    return switch (kind) {
      case NOT_TRIED -> asked.recording(one, Outcome.NOT_YET, at);
      case PLAN_NOT_RENEWED ->
          week == 0
              ? asked.recording(one, Outcome.NOT_YET, at)
              : asked.recording(other, Outcome.TRIED, at);
      case HELP_WANTED -> asked.recording(one, Outcome.TRIED, at).wanting(Help.NOW);
      default -> asked.recording(one, Outcome.TRIED, at);
    };
  }

  private void beside(CareerGoal goal, GapKind kind) {
    switch (kind) {
      case PROMISE_OVERDUE ->
          stores
              .followUps()
              .insert(did(goal.person(), FollowUp.Kind.PROMISED, Optional.of(FIRST_WEEK)));
      case TALK_MISSED ->
          stores
              .followUps()
              .insert(
                  did(goal.person(), FollowUp.Kind.TALKED, Optional.empty())
                      .answered(new TalkAnswer(false, LATELY)));
      case PROPOSAL_OPEN ->
          stores
              .behaviourProposals()
              .insert(
                  BehaviourProposal.open(
                      new BehaviourId(goal.person() + ".proposal"),
                      goal,
                      "try this",
                      Origin.manager(manager),
                      THEN));
      case MEASURE_NOT_READ -> stores.measures().insert(measure(goal));
      default -> {}
    }
  }

  private FollowUp did(PersonId employee, FollowUp.Kind what, Optional<LocalDate> by) {
    return new FollowUp(
        new FollowUpId(employee + ".did"),
        Rehearsal.ORGANIZATION,
        manager,
        employee,
        GapKind.NO_FOLLOW_UP,
        what,
        LATELY,
        by,
        Optional.empty());
  }

  private static Measure measure(CareerGoal goal) {
    return new Measure(
            new MeasureId(goal.person() + ".measure"),
            goal.person(),
            Rehearsal.ORGANIZATION,
            Optional.of(goal.id()),
            "calls",
            Measure.Kind.COUNT,
            Measure.Direction.UP,
            Measure.Rhythm.EVERY_CHECK_IN,
            Measure.State.ACTIVE,
            THEN,
            List.of())
        .shared(Optional.of(LONG_AGO));
  }
}
