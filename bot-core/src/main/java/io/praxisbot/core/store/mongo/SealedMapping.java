package io.praxisbot.core.store.mongo;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** The records of a sealed interface, and of those below it, told apart by their simple names. */
final class SealedMapping implements ValueMapping {

  /** The field that says which record a sub-document is. */
  static final String DISCRIMINATOR = "is";

  private final Class<?> type;
  private final ValueMappings mappings;
  private final Map<String, Class<?>> records = new HashMap<>();

  SealedMapping(Class<?> type, ValueMappings mappings) {
    this.type = type;
    this.mappings = mappings;
    collect(type);
  }

  /** Whether a record is one of several, so that its document must say which. */
  static boolean isAlternative(Class<?> record) {
    for (Class<?> parent : record.getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Object toStored(Object value) {
    return mappings.plan(value.getClass()).write(value);
  }

  @Override
  public Object fromStored(Object stored) {
    Document document = (Document) stored;
    Object name = document.get(DISCRIMINATOR);
    if (name == null) {
      throw RecordMappingException.missing(type.getSimpleName() + "." + DISCRIMINATOR);
    }
    Class<?> record = records.get(name);
    if (record == null) {
      throw new RecordMappingException(type.getSimpleName() + " has no record of the stored name");
    }
    return mappings.plan(record).read(document);
  }

  private void collect(Class<?> parent) {
    for (Class<?> child : parent.getPermittedSubclasses()) {
      if (child.isRecord()) {
        add(child);
      } else if (child.isInterface() && child.isSealed()) {
        collect(child);
      } else {
        throw ValueMappings.unsupported(child);
      }
    }
  }

  /** A record may be reached on two ways, but a name stands for one record only. */
  private void add(Class<?> record) {
    Class<?> former = records.put(record.getSimpleName(), record);
    if (former != null && former != record) {
      throw new RecordMappingException(
          type.getSimpleName() + " has two records named " + record.getSimpleName());
    }
  }
}
