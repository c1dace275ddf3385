package io.praxisbot.core.store.mongo;

import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.store.ConversationReferences;

final class MongoConversationReferences extends MongoAggregates<String, ConversationReference>
    implements ConversationReferences {
  MongoConversationReferences(Documents<ConversationReference> documents) {
    super(documents);
  }
}
