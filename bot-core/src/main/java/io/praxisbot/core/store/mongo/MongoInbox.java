package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Inbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * Turns under their own ids. While one is open, it has two fields more, so that indexes on these
 * hold open turns only; once it is handled, what was said in it goes.
 */
final class MongoInbox implements Inbox {
  static final String OPEN_FOR = "openFor";
  static final String OPEN_SINCE = "openSince";
  static final String ARRIVED_AT = "arrivedAt";
  private static final String RECEIVED_AT = "receivedAt";
  private static final String INPUT = "input";

  /** Breaks ties between turns of the same millisecond: the later one has the larger. */
  private static final String CAME = "came";

  private final Documents<Turn> documents;

  MongoInbox(Documents<Turn> documents) {
    this.documents = documents;
  }

  @Override
  public boolean add(Turn turn, Instant arrivedAt) {
    Document document = documents.written(turn, 1);
    return documents.insert(
        document
            .append(OPEN_FOR, document.get("person"))
            .append(OPEN_SINCE, document.get(RECEIVED_AT))
            .append(ARRIVED_AT, documents.value(arrivedAt))
            .append(CAME, new ObjectId()));
  }

  @Override
  public List<Turn> open(PersonId person) {
    List<Turn> open = new ArrayList<>();
    documents
        .collection()
        .find(eq(OPEN_FOR, documents.value(person)))
        .sort(ascending(RECEIVED_AT, CAME))
        .forEach(found -> stillOpen(found).ifPresent(open::add));
    return open;
  }

  /**
   * The embedded server may hand out a document in the middle of being marked as handled: found by
   * what made it open, and empty already.
   */
  private Optional<Turn> stillOpen(Document found) {
    return found.containsKey(INPUT) ? Optional.of(documents.read(found)) : Optional.empty();
  }

  @Override
  public List<PersonId> waitingSince(Instant before, int limit) {
    Set<PersonId> waiting = new LinkedHashSet<>();
    var found =
        documents
            .collection()
            .find(lt(OPEN_SINCE, documents.value(before)))
            .sort(ascending(OPEN_SINCE))
            .map(this::stillOpen);
    try (var turns = found.cursor()) {
      while (waiting.size() < limit && turns.hasNext()) {
        turns.next().map(Turn::person).ifPresent(waiting::add);
      }
    }
    return List.copyOf(waiting);
  }

  @Override
  public void done(String turnId) {
    documents
        .collection()
        .updateOne(
            documents.byId(turnId), combine(unset(OPEN_FOR), unset(OPEN_SINCE), unset(INPUT)));
  }

  @Override
  public void forget(Instant before) {
    documents
        .collection()
        .deleteMany(and(lt(ARRIVED_AT, documents.value(before)), exists(OPEN_FOR, false)));
  }
}
