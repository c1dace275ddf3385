package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * The database of a clone that has nothing installed: MongoDB's wire protocol over an H2 file
 * store, in this process, on loopback.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int ANY_FREE_PORT = 0;

  /** Each waits for the commit of its command: the more wait, the more share one. */
  private static final int THREADS = 16;

  private final MongoServer server;
  private final int port;

  @SuppressWarnings("AddressSelection") // a literal address: nothing is looked up
  private EmbeddedDatabase(H2Backend backend) {
    server = new MongoServer(backend);
    server.bind(new InetSocketAddress(LOOPBACK, ANY_FREE_PORT), 1, THREADS);
    port = server.getLocalAddress().getPort();
  }

  /**
   * Opens the database that lives in this folder, creating both where they are missing. Whatever it
   * acknowledges to a client from then on is in its file, even if the process is killed.
   *
   * @throws DatabaseInUseException if another process or instance has it open
   * @throws CannotOpenDatabaseException if the folder can't be written, or the file can't be read
   */
  public static EmbeddedDatabase open(Path folder) {
    StoreFile file = StoreFile.in(folder);
    return new EmbeddedDatabase(new CommittingBackend(file.open(), file::closed));
  }

  /** A database that forgets everything on close; in all else it behaves as one on a file does. */
  public static EmbeddedDatabase inMemory() {
    return new EmbeddedDatabase(new CommittingBackend(MVStore.open(null), () -> {}));
  }

  /** The server as its library brings it, which saves once a second: to show what that loses. */
  static EmbeddedDatabase openAsItComes(Path folder) {
    return new EmbeddedDatabase(new H2Backend(StoreFile.in(folder).openAsItComes()));
  }

  /** Where a driver finds it, with the database's name: {@code mongodb://127.0.0.1:PORT/praxis}. */
  public String connectionString() {
    return "mongodb://" + LOOPBACK + ":" + port + "/praxis";
  }

  /** Hangs up on the clients, finishes what they asked for, and lets go of the file. Idempotent. */
  @Override
  public void close() {
    server.shutdownNow();
  }
}
