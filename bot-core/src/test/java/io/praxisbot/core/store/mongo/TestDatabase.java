package io.praxisbot.core.store.mongo;

import com.mongodb.ConnectionString;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

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
    this.stores = MongoStores.open(connectionString, embedded.isPresent());
    this.delete = embedded.<Runnable>map(e -> e::close).orElse(() -> {});
  }

  /** A new and empty database, wherever tests are meant to run. */
  public static TestDatabase open() {
    return server().isPresent() ? onServer() : inMemory();
  }

  static TestDatabase inMemory() {
    return embedded(EmbeddedDatabase.inMemory());
  }

  /** On files in that folder, where another process was before or comes after. */
  public static TestDatabase onFiles(Path folder) {
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

  /** All that a collection holds, as text: to show what it doesn't hold. */
  String everything(String collection) {
    return String.join(
        "\n", stores.database().getCollection(collection).find().map(Document::toJson));
  }

  @Override
  public void close() {
    try (stores) {
      stores.database().drop();
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
    String[] parts = uri.split("\\?", 2);
    String options = parts.length == 2 ? parts[1] : "";
    if (parsed.getCredential() != null && !options.contains("authSource=")) {
      options = "authSource=" + parsed.getCredential().getSource() + "&" + options;
    }
    return server(parts[0]) + "/" + ownName(parsed) + "?" + options;
  }

  /** All up to the path. */
  private static String server(String uri) {
    int path = uri.indexOf('/', uri.indexOf("://") + 3);
    return path < 0 ? uri : uri.substring(0, path);
  }

  private static String ownName(ConnectionString parsed) {
    String name = Optional.ofNullable(parsed.getDatabase()).orElse("praxis");
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
