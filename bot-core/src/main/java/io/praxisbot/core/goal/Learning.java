package io.praxisbot.core.goal;

import java.time.Instant;
import java.util.Optional;

/**
 * Something learned.
 *
 * @param text the person's own words; private unless shared
 * @param targeted whether it serves one of the person's learning objectives, rather than being
 *     picked up on the way
 * @param objective which one it serves, if the person said; then it is targeted
 * @param editedAt when what the manager may read of it last changed
 */
public record Learning(
    String text,
    boolean targeted,
    boolean shared,
    Optional<LearningObjectiveId> objective,
    Optional<Instant> editedAt) {

  public Learning {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a learning says something");
    }
    if (objective.isPresent() && !targeted) {
      throw new IllegalArgumentException("what serves an objective is targeted");
    }
  }

  /** A learning that has just been told. */
  public Learning(String text, boolean targeted, boolean shared) {
    this(text, targeted, shared, Optional.empty(), Optional.empty());
  }

  /** A learning about a goal, without saying which objective of it. */
  public Learning(String text, boolean targeted, boolean shared, Optional<Instant> editedAt) {
    this(text, targeted, shared, Optional.empty(), editedAt);
  }

  /** A learning that serves that objective; nothing is shared yet. */
  public static Learning targeting(LearningObjectiveId objective, String text) {
    return new Learning(text, true, false, Optional.of(objective), Optional.empty());
  }

  /** A learning picked up on the way; nothing is shared yet. */
  public static Learning untargeted(String text) {
    return new Learning(text, false, false);
  }

  /** In other words. */
  public Learning reading(String words) {
    return new Learning(words, targeted, shared, objective, editedAt);
  }

  /** Serving that objective, or none. */
  public Learning serving(Optional<LearningObjectiveId> other) {
    return new Learning(text, other.isPresent(), shared, other, editedAt);
  }

  /** With the words shared or kept. */
  public Learning sharing(boolean share) {
    return new Learning(text, targeted, share, objective, editedAt);
  }

  /** The same after that other one; what only the person reads may change as it likes. */
  public Learning after(Optional<Learning> before, Instant at) {
    boolean same = before.filter(b -> b.seen().equals(seen())).isPresent();
    return new Learning(
        text,
        targeted,
        shared,
        objective,
        same ? before.flatMap(Learning::editedAt) : Optional.of(at).filter(now -> shared));
  }

  private Optional<String> seen() {
    return Optional.of(text).filter(words -> shared);
  }
}
