package io.praxisbot.core.goal;

import java.util.Objects;

/** Names a behaviour within all of a person's goals. */
public record BehaviourId(String value) {

  public BehaviourId {
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
