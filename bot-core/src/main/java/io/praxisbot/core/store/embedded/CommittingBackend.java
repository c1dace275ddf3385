package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The server's commands over an H2 store, where one that may write is committed before its reply.
 */
final class CommittingBackend extends H2Backend {
  /** What only reads, and so needs no commit; whatever is not named here is taken to write. */
  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "killcursors",
          "count",
          "distinct",
          "listcollections",
          "listindexes",
          "listdatabases",
          "ping",
          "hello",
          "ismaster",
          "buildinfo",
          "serverstatus",
          "collstats",
          "dbstats",
          "endsessions",
          "getlasterror",
          "whatsmyuri");

  private final GroupCommit commits;

  private final Runnable closed;

  /**
   * @param closed what to do once everything is saved and the store closed
   */
  CommittingBackend(MVStore store, Runnable closed) {
    super(withoutIndexes(store));
    this.closed = closed;
    commits = new GroupCommit(store);
  }

  /** Those of a file from before they were kept in memory: they would only grow old. */
  private static MVStore withoutIndexes(MVStore store) {
    store.getMapNames().stream().filter(n -> n.contains("._index_")).forEach(store::removeMap);
    return store;
  }

  @Override
  public void close() {
    super.close();
    closed.run();
  }

  /** Also while the library's constructor opens what is there, so it asks for nothing of this. */
  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(getMvStore(), getCursorRegistry()).open(name);
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (READS.contains(command.toLowerCase(Locale.ROOT))) {
      return super.handleCommand(channel, databaseName, command, query);
    }
    return commits.durably(() -> super.handleCommand(channel, databaseName, command, query));
  }

  /** Answers a refusal here: the library would log it first, with the whole document in it. */
  @Override
  public Document handleMessage(MongoMessage message) {
    try {
      return super.handleMessage(message);
    } catch (MongoServerError e) {
      return refusal(e).append("code", e.getCode()).append("codeName", e.getCodeName());
    } catch (MongoServerException e) {
      return refusal(e);
    }
  }

  private static Document refusal(MongoServerException e) {
    return new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
  }
}
