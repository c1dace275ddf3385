package io.praxisbot.core.store.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Brings documents that an earlier version wrote to the shape that this one reads. */
final class Forward {

  /** Version 1 of a conversation didn't keep when something was told: long ago. */
  private static final Set<String> TIMELESS = Set.of("Told", "Learned");

  private Forward() {}

  /** Version 1 held nothing but cadences. */
  static Document cadenceSetting(Document before) {
    if (!before.containsKey("cadence")) {
      return before;
    }
    Document after = new Document(before);
    after.put("rule", after.remove("cadence"));
    return after;
  }

  /**
   * Version 1 knew of no one who proposes a goal, no way back into one, and no past; version 2 not
   * what was shown before a newcomer.
   */
  static Document careerGoal(Document before) {
    Document after = before.containsKey("life") ? new Document(before) : firstCareerGoal(before);
    after.putIfAbsent("shownBefore", List.of());
    return after;
  }

  private static Document firstCareerGoal(Document before) {
    Document after = businessGoal(before);
    after.put(
        "behaviours",
        before.getList("behaviours", Document.class).stream().map(Forward::behaviour).toList());
    return after.append("objectives", List.of()).append("beyondWork", false);
  }

  /** As {@link #careerGoal}. */
  static Document businessGoal(Document before) {
    Document after = new Document(before);
    Document now =
        new Document("state", after.remove("state")).append("since", before.get("since"));
    return after
        .append("life", new Document("now", now).append("past", List.of()))
        .append("origin", new Document("by", "PERSON"));
  }

  /**
   * Up to version 5, a goal, a behaviour or a setting that was still to be put down had the shape
   * of the first version, and time off that was to be restored stood by itself.
   */
  static Document conversation(Document before) {
    Document after = new Document(before);
    after.put(
        "pending",
        before.getList("pending", Document.class).stream().map(Forward::pending).toList());
    return after;
  }

  /** Up to version 2 nobody knew what a digest told of: nothing of that closes. */
  static Document digest(Document before) {
    Document after = new Document(before);
    after.putIfAbsent("told", List.of());
    return after;
  }

  /** Version 1 didn't know what was said outside of digests. */
  static Document sayings(Document before) {
    return new Document(before).append("said", new Document());
  }

  /** Version 1 knew a way aside without the account; it is said in direct messages then. */
  static Document delivery(Document before) {
    Document after = new Document(before);
    if (before.get("aside") instanceof Document aside && !aside.containsKey("account")) {
      after.remove("aside");
    }
    return after;
  }

  private static Document pending(Document before) {
    if (before.get("delivery") instanceof Document delivery) {
      return new Document(before).append("delivery", delivery(delivery));
    }
    return before.get("change") instanceof Document change
        ? new Document(before).append("change", change(change))
        : before;
  }

  private static Document change(Document before) {
    if (before.get("goal") instanceof Document goal && goal.containsKey("behaviours")) {
      return new Document(before).append("goal", careerGoal(goal));
    }
    if (before.get("digest") instanceof Document digest) {
      return new Document(before).append("digest", digest(digest));
    }
    if ("CadenceSet".equals(before.get("is")) && before.get("setting") instanceof Document set) {
      return new Document(before).append("setting", cadenceSetting(set));
    }
    if ("LeaveRestored".equals(before.get("is")) && !before.containsKey("leave")) {
      return leaveRestored(before);
    }
    if (TIMELESS.contains(String.valueOf(before.get("is"))) && !before.containsKey("at")) {
      return new Document(before).append("at", Date.from(Instant.EPOCH));
    }
    return before.get("behaviour") instanceof Document behaviour
        ? new Document(before).append("behaviour", behaviour(behaviour))
        : before;
  }

  private static Document leaveRestored(Document before) {
    Document leave = new Document(before).append("is", "OfLeave");
    return new Document("is", "LeaveRestored").append("leave", leave);
  }

  private static Document behaviour(Document before) {
    return before.containsKey("past") ? before : new Document(before).append("past", List.of());
  }

  /** Version 1 knew neither calendars nor the past; under no revision it is planned anew. */
  static Document occurrence(Document before) {
    return new Document(before)
        .append("revision", "")
        .append("shifts", List.of())
        .append("past", List.of());
  }
}
