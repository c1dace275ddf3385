package io.praxisbot.core.checkin;

import java.util.Objects;

/** Names a check-in: the person and the period make it, so that one period has one check-in. */
public record CheckInId(String value) {

  public CheckInId {
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
