package io.praxisbot.core.goal;

import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody else suggests to a person, and that waits for them: a goal, or something to try for
 * a goal of theirs.
 *
 * @param id of the proposed goal, or of the proposed behaviour
 * @param goal the proposed goal, or the one that the behaviour is meant for
 * @param behaviour the proposed behaviour; empty if a goal is proposed
 */
public record Proposal(String id, CareerGoal goal, Optional<BehaviourProposal> behaviour) {

  /** All that waits, goals first. What is meant for a goal that isn't active waits no more. */
  public static List<Proposal> waiting(
      Collection<CareerGoal> goals, Collection<BehaviourProposal> behaviours) {
    Stream<Proposal> proposed =
        goals.stream()
            .filter(goal -> goal.state() == Goal.State.PROPOSED)
            .map(goal -> new Proposal(goal.id().value(), goal, Optional.empty()));
    return Stream.concat(
            proposed,
            behaviours.stream()
                .filter(BehaviourProposal::open)
                .flatMap(behaviour -> of(behaviour, goals)))
        .toList();
  }

  private static Stream<Proposal> of(BehaviourProposal behaviour, Collection<CareerGoal> goals) {
    return goals.stream()
        .filter(goal -> goal.id().equals(behaviour.goal()))
        .filter(goal -> goal.state() == Goal.State.ACTIVE)
        .map(goal -> new Proposal(behaviour.id().value(), goal, Optional.of(behaviour)));
  }

  /** In the words of whoever thought of it. */
  public String words() {
    return behaviour.map(BehaviourProposal::words).orElseGet(goal::wish);
  }

  public Origin origin() {
    return behaviour.map(BehaviourProposal::origin).orElseGet(goal::origin);
  }

  /**
   * Whether it still stands: what a manager suggested goes when they are the manager no more.
   *
   * @param manager who answers for the person now
   */
  public boolean standsUnder(Optional<PersonId> manager) {
    return origin().by() == Origin.By.PROGRAMME || origin().who().equals(manager);
  }

  /** Whether that person suggested it. */
  public boolean isBy(PersonId somebody) {
    return origin().who().filter(somebody::equals).isPresent();
  }
}
