package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** A company objective that a person answers for. Visible further up, unlike a career goal. */
public record BusinessGoal(
    GoalId id, PersonId person, OrganizationId organization, String wish, Life life, Origin origin)
    implements Goal {

  /** One that the person states. */
  public BusinessGoal(
      GoalId id,
      PersonId person,
      OrganizationId organization,
      String wish,
      Goal.State state,
      LocalDate since) {
    this(id, person, organization, wish, Life.beginning(state, since), Origin.own());
  }

  /** The same goal in other words. */
  public BusinessGoal wishing(String words) {
    return new BusinessGoal(id, person, organization, words, life, origin);
  }

  /** In another state; empty if it can't go there from where it is. */
  public Optional<BusinessGoal> to(Goal.State next, LocalDate day, Optional<String> why) {
    return life.to(next, day, why).map(this::living);
  }

  /** With a word about the stage that it is in; private, as every free text is. */
  public BusinessGoal explained(String why) {
    return living(life.saying(why));
  }

  /** As it was before its latest stage; empty if it is in another one, or nothing was before. */
  public Optional<BusinessGoal> backFrom(Goal.State stage) {
    return Optional.of(life)
        .filter(l -> l.now().state() == stage)
        .flatMap(Life::before)
        .map(this::living);
  }

  private BusinessGoal living(Life moved) {
    return new BusinessGoal(id, person, organization, wish, moved, origin);
  }

  /** A proposal taken on, in the person's words; empty if it is no open proposal. */
  public Optional<BusinessGoal> accepting(String words, LocalDate day) {
    return state() == State.PROPOSED
        ? to(State.ACTIVE, day, Optional.empty()).map(goal -> goal.wishing(words))
        : Optional.empty();
  }
}
