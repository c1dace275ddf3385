package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.InMemoryAggregates;

/** How people are reached, in memory. */
final class InMemoryReferences extends InMemoryAggregates<String, ConversationReference>
    implements ConversationReferences {

  InMemoryReferences() {
    super(ConversationReference::id);
  }
}
