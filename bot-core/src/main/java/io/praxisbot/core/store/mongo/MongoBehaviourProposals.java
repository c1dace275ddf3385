package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.BehaviourProposals;
import java.util.Collection;
import java.util.List;

final class MongoBehaviourProposals extends MongoAggregates<BehaviourId, BehaviourProposal>
    implements BehaviourProposals {
  MongoBehaviourProposals(Documents<BehaviourProposal> documents) {
    super(documents);
  }

  @Override
  public List<BehaviourProposal> open(Collection<PersonId> people) {
    return documents()
        .list(
            and(eq("open", true), in("person", documents().values(people))),
            ascending("since", "_id"));
  }
}
