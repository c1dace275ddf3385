package io.praxisbot.core.store.mongo;

import org.bson.Document;

/** A record as a sub-document. Asks for its plan when it is used, for a record may hold itself. */
record NestedMapping(Class<?> type, ValueMappings mappings) implements ValueMapping {

  @Override
  public Object toStored(Object value) {
    return mappings.plan(type).write(value);
  }

  @Override
  public Object fromStored(Object stored) {
    return mappings.plan(type).read((Document) stored);
  }
}
