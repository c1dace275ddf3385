package io.praxisbot.core.store.mongo;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * What the database holds for a record, as JSON to pin in a golden test. Long numbers stay apart
 * from short ones, fields stay in their order, lines end in a bare newline.
 *
 * <p>The order of a set is its own: give sets of several elements in an order that lasts.
 */
public final class StoredShape {
  private static final JsonWriterSettings PRETTY =
      JsonWriterSettings.builder()
          .outputMode(JsonMode.RELAXED)
          .int64Converter((number, json) -> json.writeRaw("{\"$numberLong\": \"" + number + "\"}"))
          .indent(true)
          .indentCharacters("  ")
          .newLineCharacters("\n")
          .build();

  private StoredShape() {}

  /** As a sub-document, or without what an aggregate's document has on top. */
  public static String of(Object record) {
    return render(new RecordMapping().toDocument(record));
  }

  /** As the document of an aggregate. */
  public static String of(Object record, int schemaVersion, long version) {
    return render(new RecordMapping().toStored(record, schemaVersion, version));
  }

  private static String render(Document document) {
    return document.toJson(PRETTY);
  }
}
