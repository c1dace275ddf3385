package io.praxisbot.core.store.mongo;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;

/** A map as a sub-document, in its own order. */
record MapMapping(TextMapping key, ValueMapping value) implements ValueMapping {

  @Override
  public Object toStored(Object map) {
    Document document = new Document();
    ((Map<?, ?>) map)
        .forEach((k, v) -> put(document, key.toStored(k), value.toStored(requireNonNull(v))));
    return document;
  }

  @Override
  public Object fromStored(Object stored) {
    Map<Object, Object> map = new LinkedHashMap<>();
    ((Document) stored)
        .forEach(
            (name, v) ->
                map.put(
                    key.fromStored(FieldKey.decode(name)), value.fromStored(requireNonNull(v))));
    return Collections.unmodifiableMap(map);
  }

  /** Keys that differ only in broken halves of characters would overwrite each other. */
  private static void put(Document document, String key, Object stored) {
    if (document.put(FieldKey.encode(key), stored) != null) {
      throw new RecordMappingException("Two keys of a map have the same stored form");
    }
  }
}
