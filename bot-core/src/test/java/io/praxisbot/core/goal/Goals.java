package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Goals and measures for tests. */
final class Goals {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final PersonId ANA = new PersonId("ana");
  static final PersonId MAX = new PersonId("max");
  static final OrganizationId ORG = new OrganizationId("org");
  static final Plan PLAN = new Plan("a call starts", "ask first");

  private Goals() {}

  static CareerGoal career(Goal.State state, LocalDate since) {
    return new CareerGoal(
        new GoalId("career"),
        ANA,
        ORG,
        "lead a small team",
        Optional.empty(),
        Optional.empty(),
        Focus.EXPERIENCE,
        state,
        since,
        List.of(),
        Optional.empty());
  }

  static CareerGoal proposed() {
    return CareerGoal.proposed(
        new GoalId("career"),
        ANA,
        ORG,
        "lead a small team",
        Focus.EXPERIENCE,
        Origin.manager(MAX),
        DAY);
  }

  static BusinessGoal business(Goal.State state, LocalDate since) {
    return new BusinessGoal(new GoalId("business"), ANA, ORG, "60 calls a day", state, since);
  }

  static Behaviour behaviour(String id, Behaviour.State state) {
    return new Behaviour(new BehaviourId(id), PLAN, state, DAY);
  }

  static Measure measure(Measure.Kind kind, Measure.Direction direction, Measure.Rhythm rhythm) {
    return new Measure(
        new MeasureId("measure"),
        ANA,
        ORG,
        Optional.empty(),
        "questions asked first",
        kind,
        direction,
        rhythm,
        Measure.State.ACTIVE,
        DAY,
        List.of());
  }

  /** Read once a week from that day on, each time in the check-in of a period that begins then. */
  static Measure read(Measure measure, LocalDate from, int... values) {
    Measure read = measure;
    for (int i = 0; i < values.length; i++) {
      LocalDate day = from.plusWeeks(i);
      read = read.with(new Reading(day, values[i], Optional.of(day)));
    }
    return read;
  }
}
