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

  /** Version 1 knew of no one who proposes a goal, no way back into one, and no past. */
  static Document careerGoal(Document before) {
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
   * Up to version 5, a goal or a behaviour that was still to be put down had the shape of the first
   * version.
   */
  static Document conversation(Document before) {
    Document after = new Document(before);
    after.put(
        "pending",
        before.getList("pending", Document.class).stream().map(Forward::pending).toList());
    return after;
  }

  private static Document pending(Document before) {
    return before.get("change") instanceof Document change
        ? new Document(before).append("change", change(change))
        : before;
  }

  private static Document change(Document before) {
    if ("GoalStated".equals(before.get("is")) && before.get("goal") instanceof Document goal) {
      return goal.containsKey("life")
          ? before
          : new Document(before).append("goal", careerGoal(goal));
    }
    return before.get("behaviour") instanceof Document behaviour
        ? new Document(before).append("behaviour", behaviour(behaviour))
        : before;
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
