package io.praxisbot.app;

import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.CannotReachDatabaseException;
import io.praxisbot.core.store.mongo.MongoStores;
import java.util.Optional;

/** The database of the settings: MongoDB, or the embedded one if none is named. */
final class Database implements AutoCloseable {

  private final Optional<EmbeddedDatabase> embedded;
  private final MongoStores stores;

  private Database(Optional<EmbeddedDatabase> embedded, MongoStores stores) {
    this.embedded = embedded;
    this.stores = stores;
  }

  static Database open(Settings settings) {
    return settings
        .mongo()
        .map(uri -> new Database(Optional.empty(), MongoStores.open(uri)))
        .orElseGet(() -> embedded(EmbeddedDatabase.open(settings.data())));
  }

  private static Database embedded(EmbeddedDatabase embedded) {
    try {
      return new Database(
          Optional.of(embedded), MongoStores.open(embedded.connectionString(), true));
    } catch (CannotReachDatabaseException fault) {
      embedded.close();
      throw fault;
    }
  }

  MongoStores stores() {
    return stores;
  }

  /** Hangs up before the embedded server goes, so that nothing is left half asked. */
  @Override
  public void close() {
    stores.close();
    embedded.ifPresent(EmbeddedDatabase::close);
  }
}
