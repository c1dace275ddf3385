package io.praxisbot.core.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
  private static final int UPDATES = 20_000;
  private static final int UPDATED_DOCUMENTS = 100;
  private static final int REWRITES = 2_000;
  private static final int MANY = 50;

  /** Of a goal with its version as BSON: 4 and 1 around a number of 9 and another of 13. */
  private static final int BYTES = 27;

  private static final long MEGABYTE = 1_000_000;

  @TempDir Path temp;

  @Test
  void keepsWhatWasWrittenWhenItIsClosedAndOpenedAgain() {
    Path folder = temp.resolve("not/there/yet");
    withGoals(folder, goals -> goals.insertOne(goal(1)));
    withGoals(folder, goals -> assertThat(goals.find()).containsExactly(goal(1)));
  }

  @Test
  void goesOnWithAFileWhoseDocumentsTheLibraryWroteInItsOwnWay() {
    with(
        EmbeddedDatabase.openAsItComes(temp),
        praxis -> insert(praxis.getCollection("goals"), 0, MANY));
    withGoals(temp, EmbeddedDatabaseIT::changeEveryOther);
    withGoals(temp, goals -> assertThat(goals.find()).hasSameElementsAs(everyOtherChanged()));
    withGoals(temp, goals -> insert(goals, MANY, MANY + 1));
    withGoals(temp, goals -> assertThat(goals.countDocuments()).isEqualTo(MANY + 1));
  }

  private static void insert(MongoCollection<Document> goals, int from, int to) {
    IntStream.range(from, to).forEach(id -> goals.insertOne(goal(id).append("version", 0)));
  }

  private static void changeEveryOther(MongoCollection<Document> goals) {
    for (int id = 0; id < MANY; id += 2) {
      goals.updateOne(goal(id), new Document("$inc", new Document("version", 1)));
    }
  }

  private static List<Document> everyOtherChanged() {
    return IntStream.range(0, MANY)
        .mapToObj(id -> goal(id).append("version", id % 2 == 0 ? 1 : 0))
        .toList();
  }

  @Test
  void dropsWhatItFindsInItsFile() {
    withGoals(temp, goals -> insert(goals, 0, MANY));
    withGoals(temp, MongoCollection::drop);
    withGoals(temp, goals -> assertThat(goals.find()).isEmpty());
  }

  @Test
  void tellsHowMuchIsStored() {
    withGoals(
        temp,
        goals -> {
          insert(goals, 0, MANY);
          goals.deleteOne(goal(0));
        });
    with(
        EmbeddedDatabase.open(temp),
        praxis ->
            assertThat(praxis.runCommand(new Document("collStats", "goals")))
                .containsEntry("count", MANY - 1)
                .containsEntry("size", (MANY - 1) * BYTES));
  }

  @Test
  void opensInAFolderReachedByALink() throws IOException {
    Path link =
        Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("d")));
    withGoals(link, goals -> goals.insertOne(goal(1)));
    withGoals(temp.resolve("d"), goals -> assertThat(goals.find()).containsExactly(goal(1)));
  }

  @Test
  void refusesASecondInstanceInOneClearLine() {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(temp)) {
      assertThatThrownBy(() -> EmbeddedDatabase.open(temp))
          .isInstanceOf(DatabaseInUseException.class)
          .hasMessageContaining(temp.toString())
          .hasMessageContaining("in use by another process")
          .hasMessageNotContaining("\n");
      assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:").endsWith("/praxis");
    }
    EmbeddedDatabase.open(temp).close();
  }

  @Test
  void saysWhatToDoWhenTheFolderIsAFile() throws IOException {
    Path file = Files.createFile(temp.resolve("data"));
    assertThatThrownBy(() -> EmbeddedDatabase.open(file))
        .isInstanceOf(CannotOpenDatabaseException.class)
        .isNotInstanceOf(DatabaseInUseException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("PRAXIS_DATA")
        .hasMessageNotContaining("\n");
  }

  @Test
  void saysWhatToDoWhenTheFileIsSomethingElse() throws IOException {
    Files.writeString(temp.resolve("praxis.mv.db"), "a shopping list\n".repeat(1000));
    assertThatThrownBy(() -> EmbeddedDatabase.open(temp))
        .isInstanceOf(CannotOpenDatabaseException.class)
        .hasMessageContaining("can't be read")
        .hasMessageContaining("backup")
        .hasMessageNotContaining("\n");
  }

  @Test
  void closesTwiceWithoutComplaint() {
    EmbeddedDatabase database = EmbeddedDatabase.open(temp);
    database.close();
    database.close();
  }

  @Test
  void usesTheSpaceOfOverwrittenDocumentsAgain() throws IOException {
    withGoals(temp, EmbeddedDatabaseIT::updateAFewOften);
    assertThat(Files.size(temp.resolve("praxis.mv.db"))).isLessThan(20 * MEGABYTE);
  }

  @Test
  void neverGivesOutADocumentThatIsHalfWritten() throws Exception {
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try (EmbeddedDatabase database = EmbeddedDatabase.open(temp);
        MongoClient client = MongoClients.create(database.connectionString())) {
      MongoCollection<Document> goals = client.getDatabase("praxis").getCollection("goals");
      goals.insertOne(alike(0));
      Future<?> writing = writer.submit(() -> rewrite(goals));
      while (!writing.isDone()) {
        Document read = goals.find(goal(1)).first();
        assertThat(read).isEqualTo(alike(read.getInteger("0")));
      }
      writing.get();
    } finally {
      writer.shutdownNow();
    }
  }

  private static void rewrite(MongoCollection<Document> goals) {
    for (int i = 1; i <= REWRITES; i++) {
      goals.replaceOne(goal(1), alike(i));
    }
  }

  /** Many fields that all have the same value. */
  private static Document alike(int value) {
    Document document = goal(1);
    IntStream.range(0, 200).forEach(field -> document.append(Integer.toString(field), value));
    return document;
  }

  private static void updateAFewOften(MongoCollection<Document> goals) {
    for (int i = 0; i < UPDATED_DOCUMENTS; i++) {
      goals.insertOne(goal(i).append("text", "x".repeat(300)));
    }
    for (int i = 0; i < UPDATES; i++) {
      Document byId = new Document("_id", i % UPDATED_DOCUMENTS);
      goals.updateOne(byId, new Document("$inc", new Document("version", 1)));
    }
  }

  private static Document goal(int id) {
    return new Document("_id", id);
  }

  private static void withGoals(Path folder, Consumer<MongoCollection<Document>> use) {
    with(EmbeddedDatabase.open(folder), praxis -> use.accept(praxis.getCollection("goals")));
  }

  private static void with(EmbeddedDatabase opened, Consumer<MongoDatabase> use) {
    try (EmbeddedDatabase database = opened;
        MongoClient client = MongoClients.create(database.connectionString())) {
      use.accept(client.getDatabase("praxis"));
    }
  }
}
