package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;

/**
 * The documents that are there when an index is first asked for one. Reading them no earlier keeps
 * the start short, however much there is.
 */
record Existing(MongoDatabase database, String collection) {

  @SuppressWarnings("unchecked") // this library's collections on H2 have no other positions
  void addTo(Index<Object> index) {
    var documents = (MongoCollection<Object>) database.resolveCollection(collection, false);
    if (documents != null) {
      documents.queryAllAsStream().forEach(each -> index.add(each, position(each), documents));
    }
  }

  /** Where a document is: under its id. */
  static Object position(Document document) {
    return Objects.requireNonNull(document.get("_id"));
  }
}
