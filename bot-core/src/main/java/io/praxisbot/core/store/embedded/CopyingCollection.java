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
  private static final Document ALL = new Document();

  private final boolean open;

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
        store.openMap(map("databases", database, name), documents()),
        store.openMap(map("meta", database, name)),
        cursors);
    open = true;
  }

  /** The name that the library has for it, so that it finds it for dropping it, say. */
  private static String map(String kind, MongoDatabase database, String name) {
    return kind + "." + database.getDatabaseName() + "." + name;
  }

  private static MVMap.Builder<Object, Document> documents() {
    return new MVMap.Builder<Object, Document>().valueType(new DocumentType());
  }

  /** The library would encode all that is written to know its size, and commit a page for it. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  /** Counted when somebody asks. The library's constructor asks too, and makes no use of it. */
  @Override
  protected int getDataSize() {
    return open ? queryAllAsStream().mapToInt(DocumentType::length).sum() : 0;
  }

  /**
   * What is found to be changed comes by here, too: the copy is what is kept then. Only what is
   * given out is copied, however much was looked at: the lock holds until then.
   */
  @Override
  protected QueryResult matchDocumentsFromStream(
      Document query,
      Stream<Document> documents,
      int skip,
      int limit,
      int batchSize,
      @Nullable Comparator<Document> order,
      @Nullable Document projection) {
    Sieve sieve = new Sieve(query);
    Stream<Document> found =
        documents.filter(each -> sieve.finds(each, this::documentMatchesQuery));
    Stream<Document> copies = some(found, skip, limit, order).map(Document::cloneDeeply);
    return super.matchDocumentsFromStream(ALL, copies, 0, 0, batchSize, null, projection);
  }

  /** As the library does it, for which no limit is zero. */
  private static Stream<Document> some(
      Stream<Document> all, int skip, int limit, @Nullable Comparator<Document> order) {
    Stream<Document> sorted = order == null ? all : all.sorted(order);
    return sorted.skip(Math.max(0, skip)).limit(limit > 0 ? limit : Long.MAX_VALUE);
  }
}
