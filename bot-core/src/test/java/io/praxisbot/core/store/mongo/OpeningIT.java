package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ACCOUNT;
import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection string that works, and each way in which one doesn't. */
class OpeningIT {
  private static final String SECRETS = "scrooge:hunter2";
  private static final int PATIENT_SECONDS = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongodb://",
        "localhost:27017",
        "",
        "mongodb://scrooge:hunter2@",
        "mongodb://scrooge:hunter2@/praxis",
        "mongodb://scrooge:hunter2@host:port/praxis",
        "mongodb://scrooge:hunter2@host:99999/praxis",
        "mongodb://scrooge:hunt@er2@localhost/praxis",
        "mongodb://scrooge:hunter2/@localhost/praxis",
        "mongodb://scrooge:12/hunter2@localhost/praxis",
        "mongodb://scrooge:hunter2@localhost/prax is",
        "mongodb://scrooge:hunter2@localhost/?authMechanism=NONSENSE",
        "mongodb://scrooge:hunter2@localhost,other/?directConnection=true",
        "mysql://scrooge:hunter2@localhost/praxis"
      })
  void saysHowToWriteAConnectionStringInsteadOfOneThatIsNone(String garbage) {
    assertOneLine(refusal(garbage), "MONGODB_URI", "mongodb://user:password@host:27017/praxis");
  }

  @Test
  @Timeout(PATIENT_SECONDS)
  void saysThatNobodyAnswersAtAClosedPort() throws IOException {
    String uri = "mongodb://" + SECRETS + "@127.0.0.1:" + closedPort() + "/praxis";

    long before = System.nanoTime();
    CannotReachDatabaseException refusal = refusal(uri);

    assertOneLine(refusal, "No MongoDB answers at 127.0.0.1:", "MONGODB_URI");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
  }

  /** The embedded database has no users, so it refuses to log anybody in. */
  @Test
  void saysThatUserOrPasswordIsWrong() {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.inMemory()) {
      String server = URI.create(embedded.connectionString()).getAuthority();
      assertOneLine(
          refusal("mongodb://" + SECRETS + "@" + server + "/praxis"),
          server,
          "user or the password",
          "MONGODB_URI");
    }
  }

  @Test
  void usesTheDatabaseOfTheNameThatIsGiven() {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.inMemory()) {
      String server = "mongodb://" + URI.create(embedded.connectionString()).getAuthority();
      assertThat(nameAt(server)).isEqualTo("praxis");
      assertThat(nameAt(server + "/")).isEqualTo("praxis");
      assertThat(nameAt(server + "/?appName=x")).isEqualTo("praxis");
      assertThat(nameAt(server + "/other")).isEqualTo("other");
    }
  }

  @Test
  void opensADatabaseThatIsInUse() {
    try (TestDatabase database = TestDatabase.open()) {
      database.stores().organizations().insert(Specimens.organization());
      try (MongoStores second = MongoStores.open(database.connectionString())) {
        second.ping();
        assertThat(second.organizations().find(Specimens.ORG)).isPresent();
        assertThat(second.organizations().insert(Specimens.organization())).isFalse();
      }
    }
  }

  @Test
  void goesOnAfterARestartOfTheEmbeddedDatabase(@TempDir Path folder) {
    withStores(
        folder,
        stores -> assertThat(stores.people().insert(Specimens.person(ANA, ACCOUNT))).isTrue());
    withStores(
        folder,
        stores -> {
          var read = stores.people().byAccount(ACCOUNT).flatMap(p -> stores.people().find(p.id()));
          assertThat(stores.people().insert(Specimens.person(MAX, ACCOUNT))).isFalse();
          assertThat(stores.people().replace(read.orElseThrow(), Specimens.person(ANA))).isTrue();
          assertThat(stores.people().insert(Specimens.person(MAX, ACCOUNT))).isTrue();
        });
  }

  private static void withStores(Path folder, Consumer<MongoStores> use) {
    try (EmbeddedDatabase embedded = EmbeddedDatabase.open(folder);
        MongoStores stores = MongoStores.open(embedded.connectionString(), true)) {
      use.accept(stores);
    }
  }

  @Test
  void declaresTheIndexes() {
    try (TestDatabase database = TestDatabase.open()) {
      assertThat(indexesOfPeople(database.connectionString()))
          .contains("_id_", "accountKeys_1", "organization_1_name_1__id_1");
    }
  }

  @Test
  void declaresTheIndexesOfTheEmbeddedServerOnlyThere() {
    try (EmbeddedDatabase server = EmbeddedDatabase.inMemory()) {
      String uri = server.connectionString();
      MongoStores.open(uri).close();
      assertThat(indexesOfPeople(uri)).doesNotContain("_id_1_version_1");
      MongoStores.open(uri, true).close();
      assertThat(indexesOfPeople(uri)).contains("_id_1_version_1");
    }
  }

  @Test
  void pingsOnlyWhileTheDatabaseIsThere() {
    EmbeddedDatabase embedded = EmbeddedDatabase.inMemory();
    String impatient = embedded.connectionString() + "?serverSelectionTimeoutMS=500";
    try (MongoStores stores = MongoStores.open(impatient, true)) {
      stores.ping();
      embedded.close();
      assertThat(catchThrowableOfType(MongoException.class, stores::ping)).isNotNull();
    }
  }

  private static List<String> indexesOfPeople(String uri) {
    try (MongoStores stores = MongoStores.open(uri)) {
      return stores
          .database()
          .getCollection("people")
          .listIndexes()
          .map(index -> index.getString("name"))
          .into(new ArrayList<>());
    }
  }

  private static String nameAt(String uri) {
    try (MongoStores stores = MongoStores.open(uri)) {
      return stores.database().getName();
    }
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static CannotReachDatabaseException refusal(String uri) {
    return catchThrowableOfType(
        CannotReachDatabaseException.class, () -> MongoStores.open(uri).close());
  }

  private static void assertOneLine(CannotReachDatabaseException refusal, String... parts) {
    assertThat(refusal).hasMessageContainingAll(parts).hasMessageNotContaining("\n").hasNoCause();
    StringWriter everything = new StringWriter();
    refusal.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString())
        .doesNotContainIgnoringCase("scrooge")
        .doesNotContainIgnoringCase("hunt")
        .doesNotContain("12/");
  }
}
