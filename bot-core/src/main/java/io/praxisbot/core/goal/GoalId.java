package io.praxisbot.core.goal;

import java.util.Objects;

/** Names a goal. */
public record GoalId(String value) {

  public GoalId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
