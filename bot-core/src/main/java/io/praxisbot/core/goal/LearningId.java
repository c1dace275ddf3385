package io.praxisbot.core.goal;

import java.util.Objects;

/** Names a learning that was told at any time. */
public record LearningId(String value) {

  public LearningId {
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
