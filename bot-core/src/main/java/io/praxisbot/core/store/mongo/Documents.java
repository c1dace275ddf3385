package io.praxisbot.core.store.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The documents of one shape, as the database has them and as the records they are. */
final class Documents<T> {
  private final MongoCollection<Document> collection;
  private final RecordMapping mapping;
  private final Shape<T> shape;

  Documents(MongoDatabase database, RecordMapping mapping, Shape<T> shape) {
    this.collection = database.getCollection(shape.collection());
    this.mapping = mapping;
    this.shape = shape;
  }

  MongoCollection<Document> collection() {
    return collection;
  }

  Document written(T record, long version) {
    return mapping.toStored(record, shape.schemaVersion(), version);
  }

  T read(Document document) {
    return mapping.fromDocument(shape.read(document), shape.type());
  }

  /** A value for a filter or an update; text in it stays text, whatever it looks like. */
  Object value(Object value) {
    return mapping.toValue(value);
  }

  List<Object> values(Collection<?> values) {
    return values.stream().map(this::value).toList();
  }

  /** The only filter that the embedded server answers by its index on ids, as a real one does. */
  Document byId(Object id) {
    return new Document("_id", value(id));
  }

  Optional<T> find(Object id) {
    return first(collection.find(byId(id)));
  }

  Optional<T> first(FindIterable<Document> found) {
    return Optional.ofNullable(found.first()).map(this::read);
  }

  List<T> list(Bson filter, Bson order) {
    return list(collection.find(filter).sort(order));
  }

  /** At most so many; none for zero, which the database would take for no limit. */
  List<T> list(Bson filter, Bson order, int limit) {
    return list(filter, order, limit, this::read);
  }

  /** The same, read in another way. */
  <R> List<R> list(Bson filter, Bson order, int limit, Function<Document, R> read) {
    return limit > 0
        ? collection.find(filter).sort(order).limit(limit).map(read::apply).into(new ArrayList<>())
        : List.of();
  }

  /**
   * No more of each than those fields, which every version of the shape has had as they are.
   *
   * @param part a record whose components are named and typed as the fields
   */
  <R> List<R> parts(Bson filter, Class<R> part) {
    List<String> fields =
        Arrays.stream(part.getRecordComponents()).map(RecordComponent::getName).toList();
    return collection
        .find(filter)
        .projection(Projections.include(fields))
        .map(found -> mapping.fromDocument(found, part))
        .into(new ArrayList<>());
  }

  /** The ids alone, in no order, of at most so many. */
  List<Object> ids(Bson filter, int limit) {
    return limit > 0
        ? collection
            .find(filter)
            .projection(new Document("_id", 1))
            .limit(limit)
            .map(found -> found.get("_id"))
            .into(new ArrayList<>())
        : List.of();
  }

  /** How many; only for few, whose ids are read: the embedded server counts by looking at all. */
  int count(Bson filter) {
    return ids(filter, Integer.MAX_VALUE).size();
  }

  boolean has(Bson filter) {
    return collection.find(filter).projection(new Document("_id", 1)).first() != null;
  }

  /** Writes a new document; false, and nothing written, if a unique value in it exists. */
  boolean insert(Document document) {
    return Duplicates.unlessDuplicate(() -> collection.insertOne(document)).isPresent();
  }

  private List<T> list(FindIterable<Document> found) {
    return found.map(this::read).into(new ArrayList<>());
  }
}
