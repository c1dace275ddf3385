package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.NOW;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a port promises, on every database that is at hand, a new one for each test. */
@ParameterizedClass
@MethodSource("io.praxisbot.core.store.mongo.Backing#available")
abstract class StoreContract {
  @Parameter Backing backing;
  @TempDir Path folder;

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = backing.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  final MongoStores stores() {
    return database.stores();
  }

  final TestDatabase database() {
    return database;
  }

  /** So many seconds after a fixed time. */
  static Instant at(int seconds) {
    return NOW.plusSeconds(seconds);
  }
}
