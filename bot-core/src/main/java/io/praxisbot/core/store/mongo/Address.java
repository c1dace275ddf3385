package io.praxisbot.core.store.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the database is, from the connection string; and what is wrong if it can't be used. */
final class Address {
  private static final String DEFAULT_DATABASE = "praxis";
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int UNAUTHORIZED = 13;

  /** What is acknowledged survives the loss of any one server, and of power. */
  private static final WriteConcern DURABLE =
      WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, SECONDS);

  private final ConnectionString parsed;

  private Address(ConnectionString parsed) {
    this.parsed = parsed;
  }

  static Address of(String connectionString) {
    Address address = new Address(parse(connectionString));
    // An unescaped slash in a password ends the hosts too early: its first part would pass for one.
    if (connectionString.contains("@") && address.parsed.getUsername() == null) {
      throw unreadable();
    }
    return address;
  }

  String database() {
    return Optional.ofNullable(parsed.getDatabase()).orElse(DEFAULT_DATABASE);
  }

  /**
   * As the connection string says; where it says nothing, impatient. In any case durable, and never
   * from a server that lags behind: what a line's end has closed must be closed for the next read.
   */
  MongoClientSettings settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(parsed)
        .applicationName(Optional.ofNullable(parsed.getApplicationName()).orElse("praxis"))
        .applyToClusterSettings(
            cluster ->
                cluster.serverSelectionTimeout(
                    patience(parsed.getServerSelectionTimeout()), MILLISECONDS))
        .applyToSocketSettings(
            socket -> socket.connectTimeout(patience(parsed.getConnectTimeout()), MILLISECONDS))
        .writeConcern(DURABLE)
        .readPreference(ReadPreference.primary())
        .build();
  }

  /** What the driver's fault means for whoever wrote the connection string. */
  CannotReachDatabaseException explained(MongoException fault) {
    if (fault instanceof MongoSecurityException) {
      return new CannotReachDatabaseException(
          "MongoDB at "
              + hosts()
              + " refuses the user or the password: correct them in MONGODB_URI, and add"
              + " ?authSource=admin if the user is kept there.");
    }
    if (fault instanceof MongoCommandException refused && refused.getCode() == UNAUTHORIZED) {
      return new CannotReachDatabaseException(
          "MongoDB at "
              + hosts()
              + " doesn't let this user work in the database "
              + database()
              + ": put a user with the role readWrite on it into MONGODB_URI.");
    }
    boolean unheard =
        fault instanceof MongoClientException || fault instanceof MongoSocketException;
    return unheard ? unreachable() : refused(fault);
  }

  /** The one answer to whatever isn't a connection string; none of it is repeated. */
  static CannotReachDatabaseException unreadable() {
    return new CannotReachDatabaseException(
        "MONGODB_URI can't be read: write it as mongodb://user:password@host:27017/praxis, with"
            + " percent signs for special characters in user and password (%40 for @), or unset it"
            + " to use the embedded database.");
  }

  private CannotReachDatabaseException unreachable() {
    return new CannotReachDatabaseException(
        "No MongoDB answers at "
            + hosts()
            + ": start it, or correct host, port and tls in MONGODB_URI, or unset MONGODB_URI to"
            + " use the embedded database.");
  }

  private CannotReachDatabaseException refused(MongoException fault) {
    return new CannotReachDatabaseException(
        "MongoDB at "
            + hosts()
            + " can't be used for the database "
            + database()
            + " (error "
            + fault.getCode()
            + "): check MONGODB_URI, and that the server is healthy.");
  }

  private String hosts() {
    return String.join(", ", parsed.getHosts());
  }

  private static int patience(@Nullable Integer asked) {
    return asked == null ? PATIENCE_MILLIS : asked;
  }

  /** A {@code mongodb+srv} address is looked up while it is parsed, which may fail as well. */
  private static ConnectionString parse(String connectionString) {
    try {
      return new ConnectionString(connectionString);
    } catch (IllegalArgumentException notOne) {
      throw unreadable();
    } catch (MongoException notFound) {
      throw new CannotReachDatabaseException(
          "The host in MONGODB_URI can't be found by its SRV record: correct it, or check the"
              + " network's DNS.");
    }
  }
}
