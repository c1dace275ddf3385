package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;

/** What a person answers for, or wants to become better at. */
public sealed interface Goal permits CareerGoal, BusinessGoal {

  GoalId id();

  PersonId person();

  OrganizationId organization();

  /** In the person's words, or the company's. */
  String wish();

  State state();

  /** The person's day on which it got this state. */
  LocalDate since();

  /** Where a goal is in its life. */
  enum State {
    ACTIVE,
    ACHIEVED,
    LET_GO
  }
}
