package io.praxisbot.core.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two collections with the same documents, one with indexes and one without. */
class IndexedDatabaseIT {

  private static final int CHANGES = 3_000;
  private static final int IDS = 60;
  private static final int VALUES = 6;

  private static final List<Bson> QUERIES =
      List.of(
          eq("who", "v1"),
          eq("who", null),
          eq("who", 3),
          ne("who", "v1"),
          in("who", "v1", "v2", "v2", "never"),
          in("who", "v1", null),
          in("who", List.of()),
          exists("who"),
          exists("boss.who"),
          exists("who", false),
          gte("who", "v3"),
          and(gte("who", "v1"), lt("who", "v3")),
          and(eq("who", "v1"), gte("at", 3)),
          and(in("who", "v1", "v4"), eq("boss.who", "v2")),
          or(eq("who", "v1"), eq("boss.who", "v1")),
          regex("who", "^v[12]"),
          lt("at", 3),
          eq("boss.who", "v5"),
          eq("boss", new Document("who", "v5")));

  private final Random random = new Random(7);

  @TempDir Path temp;

  @Test
  void findsTheSameWithIndexesAsWithoutWhateverChanges() {
    inBoth(
        (indexed, plain) -> {
          declare(indexed);
          IntStream.range(0, CHANGES).forEach(i -> change(indexed, plain));
          assertSame(indexed, plain);
        });
    inBoth(IndexedDatabaseIT::assertSame);
    inBoth(
        (indexed, plain) -> {
          IntStream.range(0, CHANGES).forEach(i -> change(indexed, plain));
          assertSame(indexed, plain);
        });
  }

  private interface Work {
    void on(MongoCollection<Document> indexed, MongoCollection<Document> plain);
  }

  private void inBoth(Work work) {
    opened(temp, database -> work.on(database.getCollection("a"), database.getCollection("b")));
  }

  private static void opened(Path folder, Consumer<MongoDatabase> work) {
    try (EmbeddedDatabase database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.connectionString())) {
      work.accept(client.getDatabase("praxis"));
    }
  }

  private static void declare(MongoCollection<Document> indexed) {
    indexed.createIndex(ascending("who", "at"));
    indexed.createIndex(ascending("boss.who"), new IndexOptions().sparse(true));
    indexed.createIndex(ascending("at"), new IndexOptions().sparse(true));
  }

  private void change(MongoCollection<Document> indexed, MongoCollection<Document> plain) {
    Document one = new Document("_id", random.nextInt(IDS));
    Document next = document(one);
    Bson update = random.nextBoolean() ? set("who", value()) : unset("who");
    switch (random.nextInt(4)) {
      case 0 -> List.of(indexed, plain).forEach(all -> all.deleteOne(one));
      case 1 -> List.of(indexed, plain).forEach(all -> all.updateOne(one, update));
      default -> {
        List.of(indexed, plain).forEach(all -> all.deleteOne(one));
        List.of(indexed, plain).forEach(all -> all.insertOne(new Document(next)));
        Document replaced = document(one);
        List.of(indexed, plain).forEach(all -> all.replaceOne(one, replaced));
      }
    }
  }

  private Document document(Document id) {
    Document document = new Document(id);
    if (random.nextInt(5) > 0) {
      document.append("who", value());
    }
    if (random.nextInt(3) > 0) {
      document.append("at", random.nextInt(VALUES));
    }
    if (random.nextInt(3) > 0) {
      document.append("boss", new Document("who", value()));
    }
    return document;
  }

  private @Nullable Object value() {
    String text = "v" + random.nextInt(VALUES);
    return switch (random.nextInt(6)) {
      case 0 -> List.of(text, "v" + random.nextInt(VALUES));
      case 1 -> random.nextInt(VALUES);
      case 2 -> null;
      default -> text;
    };
  }

  private static void assertSame(
      MongoCollection<Document> indexed, MongoCollection<Document> plain) {
    for (Bson query : QUERIES) {
      assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(plain, query));
    }
  }

  private static List<Document> found(MongoCollection<Document> all, Bson query) {
    return all.find(query).sort(ascending("_id")).into(new ArrayList<>());
  }
}
