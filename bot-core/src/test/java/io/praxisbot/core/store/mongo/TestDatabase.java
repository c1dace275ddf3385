package io.praxisbot.core.store.mongo;

import com.mongodb.ConnectionString;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * A database for one test: on the server of {@code MONGODB_URI} if that is set, under a name of its
 * own, else embedded in memory. Closing it deletes it.
 */
public final class TestDatabase implements AutoCloseable {
  private final String connectionString;
  private final MongoStores stores;
  private final Runnable delete;

  private TestDatabase(String connectionString, Optional<EmbeddedDatabase> embedded) {
    this.connectionString = connectionString;
    this.stores = MongoStores.open(connectionString);
    this.delete = embedded.<Runnable>map(e -> e::close).orElse(() -> {});
  }

  /** A new and empty database, wherever tests are meant to run. */
  public static TestDatabase open() {
    return server().isPresent() ? onServer() : inMemory();
  }

  static TestDatabase inMemory() {
    return embedded(EmbeddedDatabase.inMemory());
  }

  static TestDatabase onFiles(Path folder) {
    return embedded(EmbeddedDatabase.open(folder));
  }

  static TestDatabase onServer() {
    return new TestDatabase(renamed(server().orElseThrow()), Optional.empty());
  }

  /** The real server to test against, if there is one. */
  static Optional<String> server() {
    return Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
  }

  /** For the test. */
  public MongoStores stores() {
    return stores;
  }

  /** Where it is, for a test that opens it once more, as a second or restarted process does. */
  public String connectionString() {
    return connectionString;
  }

  @Override
  public void close() {
    try (stores) {
      stores.drop();
    } finally {
      delete.run();
    }
  }

  private static TestDatabase embedded(EmbeddedDatabase embedded) {
    return new TestDatabase(embedded.connectionString(), Optional.of(embedded));
  }

  /** The same server with another database; who may log in is still looked up in the old place. */
  static String renamed(String uri) {
    ConnectionString parsed = new ConnectionString(uri);
    String database = Optional.ofNullable(parsed.getDatabase()).orElse("praxis");
    int query = uri.indexOf('?');
    String base = query < 0 ? uri : uri.substring(0, query);
    int slash = base.indexOf('/', base.indexOf("://") + 3);
    String server = slash < 0 ? base : base.substring(0, slash);
    String options = query < 0 ? "" : uri.substring(query + 1);
    if (parsed.getDatabase() != null
        && parsed.getCredential() != null
        && !options.contains("authSource=")) {
      options += (options.isEmpty() ? "" : "&") + "authSource=" + parsed.getDatabase();
    }
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    String name = database + "-" + suffix;
    return server + "/" + name + (options.isEmpty() ? "" : "?" + options);
  }
}
