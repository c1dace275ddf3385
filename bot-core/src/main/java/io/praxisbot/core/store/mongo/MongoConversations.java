package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Conversations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Conversations, marked while something that they committed is still to be applied. */
final class MongoConversations extends MongoAggregates<PersonId, Conversation>
    implements Conversations {
  static final String UNFINISHED = "unfinished";
  private static final String STALE_AT = "staleAt";
  private static final Bson EARLIEST_FIRST = ascending(STALE_AT);

  MongoConversations(Documents<Conversation> documents) {
    super(documents);
  }

  @Override
  void mark(Conversation conversation, Document document) {
    if (!conversation.pending().isEmpty()) {
      document.append(UNFINISHED, true);
    }
  }

  @Override
  public List<PersonId> unfinished(int limit) {
    return documents().ids(eq(UNFINISHED, true), limit).stream()
        .map(id -> new PersonId((String) id))
        .toList();
  }

  @Override
  public List<Conversation> stale(Instant now, int limit) {
    return documents().list(lte(STALE_AT, documents().value(now)), EARLIEST_FIRST, limit);
  }

  @Override
  public Optional<Instant> nextStale() {
    return documents().list(exists(STALE_AT), EARLIEST_FIRST, 1).stream()
        .findFirst()
        .flatMap(Conversation::staleAt);
  }
}
