package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.praxisbot.core.store.ZoneRules;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The version of the zones' rules, in one document beside the clock. */
final class MongoZoneRules implements ZoneRules {
  private static final int SCHEMA_VERSION = 1;
  private static final String RULES = "rules";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> clocks;

  MongoZoneRules(MongoCollection<Document> clocks) {
    this.clocks = clocks;
  }

  @Override
  public Optional<String> version() {
    return Optional.ofNullable(clocks.find(zones()).first()).map(zones -> zones.getString(RULES));
  }

  @Override
  public void note(String version) {
    Bson noted =
        combine(
            set(RULES, version),
            setOnInsert("schemaVersion", SCHEMA_VERSION),
            setOnInsert("version", 1L));
    // Of two that note it for the first time at once, one is refused and notes it then.
    if (Duplicates.unlessDuplicate(() -> clocks.updateOne(zones(), noted, UPSERT)).isEmpty()) {
      clocks.updateOne(zones(), noted, UPSERT);
    }
  }

  private static Document zones() {
    return new Document("_id", "zones");
  }
}
