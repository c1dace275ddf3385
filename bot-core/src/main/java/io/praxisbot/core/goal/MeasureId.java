package io.praxisbot.core.goal;

import java.util.Objects;

/** Names a measure. */
public record MeasureId(String value) {

  public MeasureId {
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
