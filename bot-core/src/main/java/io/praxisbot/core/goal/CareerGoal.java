package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person commits to learn or do differently. It is the person's own: only they and their
 * immediate manager see it.
 *
 * @param outcome what would be different if it went really well
 * @param obstacle what usually gets in the way; private, as every free text is
 * @param behaviours the concrete things to try; at most {@value #MOST_ACTIVE} of them active
 * @param serves the business goal that it helps with
 */
public record CareerGoal(
    GoalId id,
    PersonId person,
    OrganizationId organization,
    String wish,
    Optional<String> outcome,
    Optional<String> obstacle,
    Focus focus,
    Goal.State state,
    LocalDate since,
    List<Behaviour> behaviours,
    Optional<GoalId> serves)
    implements Goal {

  /** More than three at a time and none gets tried. */
  public static final int MOST_ACTIVE = 3;

  public CareerGoal {
    behaviours = List.copyOf(behaviours);
    if (behaviours.stream().filter(b -> b.state() == Behaviour.State.ACTIVE).count()
        > MOST_ACTIVE) {
      throw new IllegalArgumentException("a goal has at most three active behaviours");
    }
  }

  /** What is being tried now. */
  public List<Behaviour> active() {
    return behaviours.stream().filter(b -> b.state() == Behaviour.State.ACTIVE).toList();
  }

  /** That behaviour, if it is one of this goal's. */
  public Optional<Behaviour> behaviour(BehaviourId behaviour) {
    return behaviours.stream().filter(b -> b.id().equals(behaviour)).findFirst();
  }

  /** With one more behaviour; the same goal if it is there already. */
  public CareerGoal with(Behaviour added) {
    if (behaviour(added.id()).isPresent()) {
      return this;
    }
    List<Behaviour> all = new ArrayList<>(behaviours);
    all.add(added);
    return having(all);
  }

  /** With one behaviour changed; the same goal if it has no such behaviour. */
  public CareerGoal changing(BehaviourId which, UnaryOperator<Behaviour> change) {
    return having(
        behaviours.stream().map(b -> b.id().equals(which) ? change.apply(b) : b).toList());
  }

  /** The same goal in other words. */
  public CareerGoal wishing(String words) {
    return new CareerGoal(
        id,
        person,
        organization,
        words,
        outcome,
        obstacle,
        focus,
        state,
        since,
        behaviours,
        serves);
  }

  /** The same goal in another state. */
  public CareerGoal in(Goal.State next, LocalDate day) {
    return new CareerGoal(
        id, person, organization, wish, outcome, obstacle, focus, next, day, behaviours, serves);
  }

  private CareerGoal having(List<Behaviour> next) {
    return new CareerGoal(
        id, person, organization, wish, outcome, obstacle, focus, state, since, next, serves);
  }
}
