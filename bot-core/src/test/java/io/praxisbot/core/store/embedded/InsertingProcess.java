package io.praxisbot.core.store.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * A process to be killed: it opens the database, and each of its threads inserts numbered
 * documents, by turns in two collections and each with a unique key, and prints a number once its
 * insert was acknowledged.
 */
final class InsertingProcess {
  enum Mode {
    COMMITTING,
    AS_IT_COMES;

    EmbeddedDatabase open(Path folder) {
      return switch (this) {
        case COMMITTING -> EmbeddedDatabase.open(folder);
        case AS_IT_COMES -> EmbeddedDatabase.openAsItComes(folder);
      };
    }
  }

  static final List<String> COLLECTIONS = List.of("goals", "checkIns");

  /** So that a child whose parent died ends by itself. */
  private static final int MOST_INSERTS = 50_000;

  private InsertingProcess() {}

  /** Takes the folder, the {@link Mode} and the number of threads. */
  public static void main(String[] args) throws InterruptedException {
    int threads = Integer.parseInt(args[2]);
    EmbeddedDatabase database = Mode.valueOf(args[1]).open(Path.of(args[0]));
    MongoClient client = MongoClients.create(database.connectionString());
    MongoDatabase praxis = client.getDatabase("praxis");
    COLLECTIONS.forEach(name -> declareUniqueKey(praxis.getCollection(name)));
    for (Thread thread : inserting(praxis, threads)) {
      thread.join();
    }
    System.exit(1); // nobody killed it, or an insert failed
  }

  private static void declareUniqueKey(MongoCollection<Document> collection) {
    collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
  }

  private static List<Thread> inserting(MongoDatabase praxis, int threads) {
    Stream<Thread> all =
        IntStream.range(0, threads).mapToObj(n -> new Thread(() -> insert(praxis, n, threads)));
    return all.peek(Thread::start).toList();
  }

  private static void insert(MongoDatabase praxis, int first, int step) {
    for (int id = first; id < MOST_INSERTS; id += step) {
      collectionOf(id, praxis).insertOne(document(id));
      print(id);
    }
  }

  static MongoCollection<Document> collectionOf(int id, MongoDatabase praxis) {
    return praxis.getCollection(COLLECTIONS.get(id / 7 % COLLECTIONS.size()));
  }

  static Document document(int id) {
    return new Document("_id", id).append("key", "key of " + id);
  }

  /** In one write, so that a line is either there whole or not at all. */
  private static void print(int id) {
    byte[] line = (id + "\n").getBytes(US_ASCII);
    synchronized (System.out) {
      System.out.write(line, 0, line.length);
      System.out.flush();
    }
  }
}
