package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.GuidanceChange;
import io.praxisbot.core.conversation.change.LearningChange;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

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

  /**
   * Since when a measure has been shared that is nobody else's business any more; after a crash
   * nobody knows. Empty if it wasn't.
   */
  Optional<Instant> sharedSince(MeasureChange.OfMeasure change, String key) {
    boolean ends = change instanceof MeasureChange.MeasureShared s && s.from().isEmpty();
    return stores
        .measures()
        .find(change.measure())
        .filter(read -> ends)
        .flatMap(read -> before(read, Measure::sharedAt, key));
  }

  /** Likewise, that somebody tries without learning. */
  Optional<Instant> sharedSince(GuidanceChange change, String key) {
    boolean ends = change instanceof GuidanceChange.StallShared s && s.from().isEmpty();
    return stores
        .guidances()
        .find(change.person())
        .filter(read -> ends)
        .flatMap(read -> before(read, Guidance::stallSharedAt, key));
  }

  private static <T> Optional<Instant> before(
      Stored<T> read, Function<T, Optional<Instant>> since, String key) {
    return read.applied().contains(key) ? Optional.of(Instant.EPOCH) : since.apply(read.value());
  }

  /** A measure that was shared since then isn't any more. */
  void after(MeasureChange.OfMeasure change, Instant since, String key, Instant now) {
    stores
        .measures()
        .find(change.measure())
        .map(Stored::value)
        .ifPresent(measure -> revisions.unshared(measure.person(), since, key, now));
  }

  /** Likewise, that somebody tries without learning. */
  void after(GuidanceChange change, Instant since, String key, Instant now) {
    revisions.unshared(change.person(), since, key, now);
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
