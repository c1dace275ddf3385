package io.praxisbot.core.store.mongo;

import java.util.List;
import org.bson.Document;

/** Brings documents that an earlier version wrote to the shape that this one reads. */
final class Forward {

  private Forward() {}

  /** Version 1 held nothing but cadences. */
  static Document cadenceSetting(Document before) {
    Document after = new Document(before);
    after.put("rule", after.remove("cadence"));
    return after;
  }

  /** Version 1 knew neither calendars nor the past; under no revision it is planned anew. */
  static Document occurrence(Document before) {
    return new Document(before)
        .append("revision", "")
        .append("shifts", List.of())
        .append("past", List.of());
  }
}
