package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;

/** A company objective that a person answers for. Visible further up, unlike a career goal. */
public record BusinessGoal(
    GoalId id,
    PersonId person,
    OrganizationId organization,
    String wish,
    Goal.State state,
    LocalDate since)
    implements Goal {}
