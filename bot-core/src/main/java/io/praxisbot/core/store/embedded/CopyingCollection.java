package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A collection that gives out copies. The library gives out the very documents that it keeps, lets
 * go of its lock, and changes them in place field by field: who reads one while it is written could
 * see its new version with an old value, and write that back.
 */
final class CopyingCollection extends H2Collection {

  CopyingCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVStore store,
      CursorRegistry cursors) {
    super(
        database,
        name,
        options,
        CopyingCollection.<Object, Document>map(store, "databases", database, name),
        CopyingCollection.<String, Object>map(store, "meta", database, name),
        cursors);
  }

  /** Under the name that the library has for it, so that it finds it for dropping it, say. */
  private static <K, V> MVMap<K, V> map(
      MVStore store, String kind, MongoDatabase database, String name) {
    return store.openMap(kind + "." + database.getDatabaseName() + "." + name);
  }

  /** What is found to be changed comes by here, too: the copy is what is kept then. */
  @Override
  protected QueryResult matchDocumentsFromStream(
      Document query,
      Stream<Document> documents,
      int skip,
      int limit,
      int batchSize,
      @Nullable Comparator<Document> order,
      @Nullable Document projection) {
    Stream<Document> copies =
        documents.filter(each -> documentMatchesQuery(each, query)).map(Document::cloneDeeply);
    return super.matchDocumentsFromStream(query, copies, skip, limit, batchSize, order, projection);
  }
}
