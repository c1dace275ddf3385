package io.praxisbot.core.store.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of its inserts and looks what the database has of them. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KillNineFaultIT {
  private static final int SOME_HUNDRED = 500;
  private static final int SEVERAL_THREADS = 6;
  private static final int KILLS = 3;

  @TempDir Path temp;

  @Test
  void losesNothingAcknowledged() throws Exception {
    List<Integer> acknowledged = insertAndKill(temp, InsertingProcess.Mode.COMMITTING, 1);
    assertThat(stored(temp)).containsAll(acknowledged);
  }

  @Test
  void losesNothingAcknowledgedToAnyOfSeveralThreads() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Path folder = temp.resolve("kill" + kill);
      List<Integer> acknowledged =
          insertAndKill(folder, InsertingProcess.Mode.COMMITTING, SEVERAL_THREADS);
      assertThat(stored(folder)).containsAll(acknowledged);
      assertThatNothingIsHalfStored(folder);
    }
  }

  /** Shows what the layer is for. A save may come right before one kill, but not before each. */
  @Test
  void asItComesTheServerLosesAcknowledgedInserts() throws Exception {
    Set<Integer> lost = new HashSet<>();
    for (int kill = 0; kill < KILLS && lost.isEmpty(); kill++) {
      Path folder = temp.resolve("kill" + kill);
      lost.addAll(insertAndKill(folder, InsertingProcess.Mode.AS_IT_COMES, 1));
      lost.removeAll(stored(folder));
    }
    assertThat(lost).isNotEmpty();
  }

  /** Returns the ids that the process printed until it was gone. */
  private List<Integer> insertAndKill(Path folder, InsertingProcess.Mode mode, int threads)
      throws Exception {
    Process process = start(folder, mode, threads);
    try (BufferedReader lines = process.inputReader(US_ASCII)) {
      List<Integer> acknowledged = read(lines, SOME_HUNDRED);
      process.toHandle().destroyForcibly(); // the process's own would close the pipe with it
      acknowledged.addAll(read(lines, Integer.MAX_VALUE));
      assertThat(acknowledged).as(complaints()).hasSizeGreaterThanOrEqualTo(SOME_HUNDRED);
      return acknowledged;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(Path folder, InsertingProcess.Mode mode, int threads) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            InsertingProcess.class.getName(),
            folder.toString(),
            mode.name(),
            String.valueOf(threads))
        .redirectError(temp.resolve("complaints").toFile())
        .start();
  }

  private String complaints() throws IOException {
    return "What the process complained of: " + Files.readString(temp.resolve("complaints"));
  }

  private static List<Integer> read(BufferedReader lines, int most) throws IOException {
    List<Integer> ids = new ArrayList<>();
    String line;
    while (ids.size() < most && (line = lines.readLine()) != null) {
      ids.add(Integer.valueOf(line));
    }
    return ids;
  }

  private static Set<Integer> stored(Path folder) {
    Set<Integer> ids = new HashSet<>();
    try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.connectionString())) {
      for (String name : InsertingProcess.COLLECTIONS) {
        for (Document found : client.getDatabase("praxis").getCollection(name).find()) {
          ids.add(found.getInteger("_id"));
        }
      }
    }
    return ids;
  }

  /** An index entry without its document would refuse that document for ever. */
  private static void assertThatNothingIsHalfStored(Path folder) {
    Set<Integer> stored = stored(folder);
    try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.connectionString())) {
      MongoDatabase praxis = client.getDatabase("praxis");
      stored.forEach(
          id -> {
            var found = InsertingProcess.collectionOf(id, praxis).find(byKey(id));
            assertThat(found).containsExactly(InsertingProcess.document(id));
          });
      IntStream.range(0, highest(stored) + 100)
          .filter(id -> !stored.contains(id))
          .forEach(id -> insert(id, praxis));
    }
  }

  private static Document byKey(int id) {
    return new Document("key", InsertingProcess.document(id).getString("key"));
  }

  private static int highest(Set<Integer> ids) {
    return ids.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  private static void insert(int id, MongoDatabase praxis) {
    InsertingProcess.collectionOf(id, praxis).insertOne(InsertingProcess.document(id));
  }
}
