package io.praxisbot.core.goal;

import java.util.Objects;

/** Names a learning objective within all of a person's goals. */
public record LearningObjectiveId(String value) {

  public LearningObjectiveId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  /** The objective that every career goal has: what its wish says. */
  public static LearningObjectiveId ofWish(GoalId goal) {
    return new LearningObjectiveId(goal + ".wish");
  }

  @Override
  public String toString() {
    return value;
  }
}
