package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.ConversationReferences;
import java.util.List;

final class MongoConversationReferences extends MongoAggregates<String, ConversationReference>
    implements ConversationReferences {
  MongoConversationReferences(Documents<ConversationReference> documents) {
    super(documents);
  }

  @Override
  public List<ConversationReference> closed(WorkspaceId workspace, int limit) {
    List<Object> closed = documents().values(List.of(Standing.BLOCKED, Standing.REMOVED));
    return documents()
        .list(
            and(eq("account.workspace", documents().value(workspace)), in("standing", closed)),
            ascending("_id"),
            limit);
  }
}
