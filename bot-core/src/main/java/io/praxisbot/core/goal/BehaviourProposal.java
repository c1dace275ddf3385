package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;

/**
 * Something to try for a career goal, as somebody else thought of it. It is no behaviour of the
 * person's until they make a plan of it.
 *
 * @param goal the person's own goal that it is meant for
 * @param words of whoever thought of it; the person may choose others
 * @param since the person's day on which it was proposed
 * @param open whether it waits for the person; a closed one was taken up, declined or taken back
 */
public record BehaviourProposal(
    BehaviourId id,
    PersonId person,
    OrganizationId organization,
    GoalId goal,
    String words,
    Origin origin,
    LocalDate since,
    boolean open) {

  public BehaviourProposal {
    if (origin.by() == Origin.By.PERSON) {
      throw new IllegalArgumentException("what a person thinks of themselves is no proposal");
    }
  }

  /** One that waits for the person. */
  public static BehaviourProposal open(
      BehaviourId id, CareerGoal goal, String words, Origin origin, LocalDate day) {
    return new BehaviourProposal(
        id, goal.person(), goal.organization(), goal.id(), words, origin, day, true);
  }

  /** The same, waiting no longer. */
  public BehaviourProposal closed() {
    return new BehaviourProposal(id, person, organization, goal, words, origin, since, false);
  }
}
