package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A database with all its indexes in memory, and those that aren't unique among them, which its
 * library leaves out. The library keeps the unique ones in the file, where looking one key up costs
 * more than a hundred microseconds, and every commit writes them.
 */
final class IndexedDatabase {
  private final MVStore store;
  private final CursorRegistry cursors;

  IndexedDatabase(MVStore store, CursorRegistry cursors) {
    this.store = store;
    this.cursors = cursors;
  }

  MongoDatabase open(String name) {
    return new Opened(name);
  }

  /**
   * The library's constructor opens what is there, and calls what is overridden here: the instance
   * around it is known by then, a field of its own would not be.
   */
  private final class Opened extends H2Database {
    Opened(String name) {
      super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String collection, CollectionOptions options) {
      return new CopyingCollection(this, collection, options, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String index, List<IndexKey> keys, boolean sparse) {
      return new UniqueIndex(index, keys, sparse, new Existing(this, collection));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
        String collection, String index, List<IndexKey> keys, boolean sparse) {
      return new FieldIndex(index, keys, new Existing(this, collection));
    }
  }
}
