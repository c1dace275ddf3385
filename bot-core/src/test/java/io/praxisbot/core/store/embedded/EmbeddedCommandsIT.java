package io.praxisbot.core.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client's commands do through the layer, on a file and in memory alike. */
class EmbeddedCommandsIT {
  private static final int DUPLICATE_KEY = 11000;

  enum Kind {
    ON_A_FILE,
    IN_MEMORY;

    EmbeddedDatabase open(Path folder) {
      return this == IN_MEMORY ? EmbeddedDatabase.inMemory() : EmbeddedDatabase.open(folder);
    }
  }

  interface Use {
    void of(MongoCollection<Document> goals, MongoClient client);
  }

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void answersAPing(Kind kind) {
    with(
        kind,
        (goals, client) ->
            assertThat(client.getDatabase("praxis").runCommand(new Document("ping", 1)))
                .containsEntry("ok", 1.0));
  }

  @ParameterizedTest
  @EnumSource
  void claimsByFindOneAndUpdate(Kind kind) {
    with(
        kind,
        (goals, client) -> {
          goals.insertOne(new Document("_id", 1).append("version", 1));
          assertThat(claim(goals)).containsEntry("version", 2);
          assertThat(claim(goals)).isNull();
        });
  }

  private static Document claim(MongoCollection<Document> goals) {
    return goals.findOneAndUpdate(
        new Document("_id", 1).append("version", 1),
        inc("version", 1),
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
  }

  @ParameterizedTest
  @EnumSource
  void writesInBulk(Kind kind) {
    with(
        kind,
        (goals, client) -> {
          goals.bulkWrite(
              List.of(
                  new InsertOneModel<>(new Document("_id", 1)),
                  new InsertOneModel<>(new Document("_id", 2)),
                  new UpdateOneModel<>(eq("_id", 1), set("text", "run")),
                  new DeleteOneModel<>(eq("_id", 2))));
          assertThat(goals.find()).containsExactly(new Document("_id", 1).append("text", "run"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void writesTheRestOfAnUnorderedBulkAfterADuplicate(Kind kind) {
    with(
        kind,
        (goals, client) -> {
          var models = Stream.of(1, 1, 2).map(id -> new InsertOneModel<>(new Document("_id", id)));
          assertThatThrownBy(
                  () -> goals.bulkWrite(models.toList(), new BulkWriteOptions().ordered(false)))
              .isInstanceOf(MongoBulkWriteException.class);
          assertThat(goals.countDocuments()).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void enforcesAUniqueIndexWithMongosErrorCode(Kind kind) {
    with(
        kind,
        (goals, client) -> {
          goals.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
          goals.insertMany(List.of(keyed(1, "a"), keyed(2, "b"), new Document("_id", 3)));
          assertThatThrownBy(() -> goals.insertOne(keyed(4, "a")))
              .isInstanceOfSatisfying(MongoWriteException.class, this::tellsDuplicate);
          assertThatThrownBy(() -> goals.updateOne(eq("_id", 2), set("key", "a")))
              .isInstanceOfSatisfying(MongoException.class, this::tellsDuplicate);
          assertThatThrownBy(() -> goals.findOneAndUpdate(eq("_id", 2), set("key", "a")))
              .isInstanceOfSatisfying(MongoCommandException.class, this::tellsDuplicate);
          assertThat(goals.find(eq("_id", 2))).containsExactly(keyed(2, "b"));
        });
  }

  private void tellsDuplicate(MongoException e) {
    assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnUnknownCommandAsAServerDoes(Kind kind) {
    with(
        kind,
        (goals, client) ->
            assertThatThrownBy(
                    () -> client.getDatabase("praxis").runCommand(new Document("fly", 1)))
                .isInstanceOfSatisfying(
                    MongoCommandException.class,
                    e -> assertThat(e.getErrorCodeName()).isEqualTo("CommandNotFound")));
  }

  private static Document keyed(int id, String key) {
    return new Document("_id", id).append("key", key);
  }

  private void with(Kind kind, Use use) {
    try (EmbeddedDatabase database = kind.open(temp);
        MongoClient client = MongoClients.create(database.connectionString())) {
      use.of(client.getDatabase("praxis").getCollection("goals"), client);
    }
  }
}
