package io.praxisbot.core.store.mongo;

import java.time.ZoneId;
import org.bson.Document;

/**
 * Turns the domain's records into documents and back, by one rule for all of them.
 *
 * <p>Why not a hand-written mapper for each record: a record is the single place where its fields
 * are named and typed. A mapper would repeat every name twice, and the copy that somebody forgets
 * loses data without a sound. What a mapper would have made explicit, the shape in the database, is
 * pinned by tests instead: {@code StoredShape} renders what is stored, and a golden test of it
 * breaks when a component is renamed or retyped. Then the schema version goes up, and the old shape
 * is brought forward on the document, before it is read here.
 *
 * <p>The rule. A component is a field of its name. Text, flags, numbers and enums (by name) are
 * stored as such; an {@code Instant} as a date, cut to the millisecond; other times, zones,
 * languages and addresses as their standard text; an empty {@code Optional} not at all; lists and
 * sets as arrays; maps as sub-documents, their keys made safe by {@link FieldKey}; a record as a
 * sub-document. A record of nothing but one String is an id type and stored as that string. A
 * record that is one of the alternatives of a sealed interface is always a sub-document that says
 * which one in {@code is}, so its simple name is part of the schema.
 *
 * <p>Text stays text, whatever it looks like; only halves of a surrogate pair, which no database
 * can hold, become U+FFFD. Fields that a record doesn't know are ignored: a newer replica may have
 * written them. Whatever else doesn't fit is a {@link RecordMappingException}.
 *
 * <p>Safe for use by many threads. What it finds out about a type it remembers, so share one.
 */
final class RecordMapping {
  private final ValueMappings mappings = new ValueMappings();

  /** The record's own fields, as they are for a sub-document. */
  Document toDocument(Object record) {
    return mappings.plan(record.getClass()).write(record);
  }

  /**
   * The whole document of an aggregate: as {@link #toDocument}, but with the component {@code id}
   * as {@code _id}, and with its versions.
   *
   * @param record has a component {@code id}, and none named like what is added
   * @param schemaVersion of the shape
   * @param version of this state, for conditional writes
   */
  Document toStored(Object record, int schemaVersion, long version) {
    return mappings.plan(record.getClass()).writeStored(record, schemaVersion, version);
  }

  /**
   * One value as it is stored inside a document, for filters and updates.
   *
   * @param value anything a component may hold, except what needs its type arguments to be
   *     understood: map the elements of a collection one by one
   */
  Object toValue(Object value) {
    return mappings.of(declaredType(value)).toStored(value);
  }

  /**
   * The record back, from the result of either method.
   *
   * @param type a record, or a sealed interface of records
   * @throws RecordMappingException if a field is missing or can't be read, naming type, field and
   *     document id, but nothing of what is stored in them
   */
  <T> T fromDocument(Document document, Class<T> type) {
    try {
      return type.cast(mappings.document(type).fromStored(document));
    } catch (RecordMappingException fault) {
      throw fault.in("document " + document.get(RecordPlan.STORED_ID));
    }
  }

  /** Some types have hidden classes of their own for certain values. */
  private static Class<?> declaredType(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    return value instanceof ZoneId ? ZoneId.class : value.getClass();
  }
}
