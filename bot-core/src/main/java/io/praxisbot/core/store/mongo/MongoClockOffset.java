package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import io.praxisbot.core.time.BusinessClock;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;

/** The offset of business time, in one document; whole milliseconds, as all times are kept. */
final class MongoClockOffset implements BusinessClock.Offset {
  static final String COLLECTION = "clock";
  private static final int SCHEMA_VERSION = 1;
  private static final String AHEAD = "aheadMillis";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
  private static final Duration ALMOST_ONE_MILLISECOND = Duration.ofNanos(999_999);

  private final MongoCollection<Document> clocks;

  MongoClockOffset(MongoCollection<Document> clocks) {
    this.clocks = clocks;
  }

  @Override
  public Duration read() {
    return Optional.ofNullable(clocks.find(business()).first())
        .map(clock -> Duration.ofMillis(clock.get(AHEAD, Number.class).longValue()))
        .orElse(Duration.ZERO);
  }

  @Override
  public void raiseTo(Duration ahead) {
    if (ahead.isNegative() || ahead.isZero()) {
      return;
    }
    // Of two that move it for the first time at once, one is refused and raises it then.
    if (Duplicates.unlessDuplicate(() -> raise(ahead)).isEmpty()) {
      raise(ahead);
    }
  }

  private UpdateResult raise(Duration ahead) {
    return clocks.updateOne(
        business(),
        combine(
            max(AHEAD, ahead.plus(ALMOST_ONE_MILLISECOND).toMillis()),
            setOnInsert("schemaVersion", SCHEMA_VERSION),
            setOnInsert("version", 1L)),
        UPSERT);
  }

  private static Document business() {
    return new Document("_id", "business");
  }
}
