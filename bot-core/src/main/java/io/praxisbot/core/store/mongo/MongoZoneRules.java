package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.ZoneRules;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The version of the zones' rules, in one document beside the clock. How far a planning anew is
 * stands there while it goes on; before the first organization that is empty.
 */
final class MongoZoneRules implements ZoneRules {
  private static final int SCHEMA_VERSION = 1;
  private static final String RULES = "rules";
  private static final String UP_TO = "upTo";

  private final MongoCollection<Document> clocks;

  MongoZoneRules(MongoCollection<Document> clocks) {
    this.clocks = clocks;
  }

  @Override
  public Optional<Noted> noted() {
    return Optional.ofNullable(clocks.find(zones()).first()).map(MongoZoneRules::noted);
  }

  private static Noted noted(Document zones) {
    Optional<String> upTo = Optional.ofNullable(zones.getString(UP_TO));
    return new Noted(
        zones.getString(RULES),
        upTo.isEmpty(),
        upTo.filter(id -> !id.isEmpty()).map(OrganizationId::new));
  }

  @Override
  public boolean note(Optional<Noted> before, Noted next) {
    return before
        .map(read -> clocks.updateOne(same(read), changed(next)).getMatchedCount() > 0)
        .orElseGet(() -> insert(next));
  }

  private static Bson same(Noted read) {
    Bson progress = read.all() ? exists(UP_TO, false) : eq(UP_TO, upTo(read));
    return and(zones(), eq(RULES, read.version()), progress);
  }

  private static Bson changed(Noted next) {
    return combine(set(RULES, next.version()), next.all() ? unset(UP_TO) : set(UP_TO, upTo(next)));
  }

  private boolean insert(Noted first) {
    Document zones =
        zones()
            .append(RULES, first.version())
            .append("schemaVersion", SCHEMA_VERSION)
            .append("version", 1L);
    Document begun = first.all() ? zones : zones.append(UP_TO, upTo(first));
    return Duplicates.unlessDuplicate(() -> clocks.insertOne(begun)).isPresent();
  }

  private static String upTo(Noted noted) {
    return noted.upTo().map(OrganizationId::value).orElse("");
  }

  private static Document zones() {
    return new Document("_id", "zones");
  }
}
