package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.result.UpdateResult;
import io.praxisbot.core.store.Aggregates;
import io.praxisbot.core.store.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Aggregates as documents, each with the record's own fields, its {@code schemaVersion}, its {@code
 * version} for conditional writes and the keys of the changes {@code applied} to it.
 */
abstract class MongoAggregates<K, T> implements Aggregates<K, T> {
  /** So many change keys are remembered: far more than any one turn leaves to apply. */
  static final int APPLIED = 64;

  private static final String VERSION = "version";
  private static final String CHANGES = "applied";
  private static final long FIRST = 1;

  private final Documents<T> documents;

  MongoAggregates(Documents<T> documents) {
    this.documents = documents;
  }

  final Documents<T> documents() {
    return documents;
  }

  /** Adds fields that only queries need; the record doesn't know them. */
  void mark(T value, Document document) {}

  @Override
  public final Optional<Stored<T>> find(K id) {
    return Optional.ofNullable(documents.collection().find(documents.byId(id)).first())
        .map(this::stored);
  }

  @Override
  public final List<T> findAll(Collection<K> ids) {
    List<Object> stored = documents.values(ids).stream().distinct().toList();
    Map<Object, Document> found = new HashMap<>();
    documents.collection().find(in("_id", stored)).forEach(d -> found.put(d.get("_id"), d));
    return stored.stream().map(found::get).filter(Objects::nonNull).map(documents::read).toList();
  }

  @Override
  public final boolean insert(T value) {
    return documents.insert(document(value, FIRST, List.of()));
  }

  @Override
  public final boolean replace(Stored<T> read, T next) {
    return replace(read, document(next, read.version() + 1, read.applied()));
  }

  @Override
  public final boolean replace(Stored<T> read, T next, String changeKey) {
    return replace(read, document(next, read.version() + 1, latest(read.applied(), changeKey)));
  }

  /** At most so many, to be written again. */
  final List<Stored<T>> list(Bson filter, Bson order, int limit) {
    return documents.list(filter, order, limit, this::stored);
  }

  final Stored<T> stored(Document document) {
    return new Stored<>(
        documents.read(document),
        document.get(VERSION, Number.class).longValue(),
        document.getList(CHANGES, String.class));
  }

  private boolean replace(Stored<T> read, Document next) {
    var filter = new Document("_id", next.get("_id")).append(VERSION, read.version());
    UpdateResult result =
        Duplicates.unlessDuplicate(() -> documents.collection().replaceOne(filter, next))
            .orElseThrow(() -> taken(next));
    return result.getMatchedCount() == 1;
  }

  private Document document(T value, long version, List<String> applied) {
    Document document = documents.written(value, version).append(CHANGES, applied);
    mark(value, document);
    return document;
  }

  private static List<String> latest(List<String> applied, String changeKey) {
    List<String> all = new ArrayList<>(applied);
    all.add(changeKey);
    return List.copyOf(all.subList(Math.max(0, all.size() - APPLIED), all.size()));
  }

  private static IllegalStateException taken(Document next) {
    return new IllegalStateException(
        "Document " + next.get("_id") + " has a value that another one has and that is unique");
  }
}
