package io.praxisbot.core.conversation;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Optional;

/**
 * What isn't for the manager any more, or reads otherwise, goes from all that the manager got
 * before.
 */
final class Unsharing {

  private final Stores stores;
  private final Applier.Revisions revisions;

  Unsharing(Stores stores, Applier.Revisions revisions) {
    this.stores = stores;
    this.revisions = revisions;
  }

  /** A goal is shown no more. */
  void kept(GoalChange.OfGoal change, String key, Instant now) {
    if (change instanceof GoalChange.GoalKept kept) {
      stores
          .careerGoals()
          .find(kept.goal())
          .map(Stored::value)
          .ifPresent(goal -> revisions.takenBack(goal.person(), kept.line(), key, now));
    }
  }

  /** A measure is nobody else's business any more. */
  void kept(MeasureChange.OfMeasure change, String key, Instant now) {
    if (change instanceof MeasureChange.MeasureShared shared && shared.from().isEmpty()) {
      stores
          .measures()
          .find(shared.measure())
          .map(Stored::value)
          .ifPresent(m -> revisions.takenBack(m.person(), Instant.EPOCH, key, now));
    }
  }

  /** Likewise, that somebody tries without learning. */
  void kept(GuidanceChange change, String key, Instant now) {
    if (change instanceof GuidanceChange.StallShared shared && shared.from().isEmpty()) {
      revisions.takenBack(shared.person(), Instant.EPOCH, key, now);
    }
  }

  /** Whether words of it may have been shared before the change; after a crash nobody knows. */
  boolean wasShared(CheckInChange.OfCheckIn change, String key) {
    boolean words =
        change instanceof CheckInChange.Answered
            || change instanceof CheckInChange.Told
            || change instanceof CheckInChange.Learned;
    Optional<Stored<CheckIn>> before = stores.checkIns().find(change.checkIn());
    return words && before.filter(b -> b.applied().contains(key) || b.value().shares()).isPresent();
  }

  /** Likewise. */
  boolean wasShared(LearningChange.OfLearning change, String key) {
    Optional<Stored<LearningEntry>> before = stores.learnings().find(change.learning());
    return before
        .filter(b -> b.applied().contains(key) || b.value().learning().shared())
        .isPresent();
  }

  void after(CheckInChange.OfCheckIn change, boolean shared, String key, Instant now) {
    stores
        .checkIns()
        .find(change.checkIn())
        .map(Stored::value)
        .filter(checkIn -> shared)
        .ifPresent(c -> revisions.takenBack(c.person(), c.askedAt(), key, now));
  }

  void after(LearningChange.OfLearning change, boolean shared, String key, Instant now) {
    stores
        .learnings()
        .find(change.learning())
        .map(Stored::value)
        .filter(entry -> shared)
        .ifPresent(entry -> revisions.takenBack(entry.person(), entry.at(), key, now));
  }
}
