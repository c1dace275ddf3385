package io.praxisbot.core.store;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;

/** What others suggested to people to try for their goals. */
public interface BehaviourProposals extends Aggregates<BehaviourId, BehaviourProposal> {

  /** Those to these people that wait, ordered by their day, then by id. */
  List<BehaviourProposal> open(Collection<PersonId> people);
}
