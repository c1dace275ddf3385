package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.InMemoryAggregates;
import java.util.Comparator;
import java.util.List;

/** How people are reached, in memory. */
final class InMemoryReferences extends InMemoryAggregates<String, ConversationReference>
    implements ConversationReferences {

  InMemoryReferences() {
    super(ConversationReference::id);
  }

  @Override
  public List<ConversationReference> closed(WorkspaceId workspace, int limit) {
    return values().stream()
        .filter(each -> each.account().workspace().equals(workspace))
        .filter(each -> each.standing() != Standing.OPEN)
        .sorted(Comparator.comparing(ConversationReference::id))
        .limit(limit)
        .toList();
  }
}
