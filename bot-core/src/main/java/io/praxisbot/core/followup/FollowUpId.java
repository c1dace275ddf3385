package io.praxisbot.core.followup;

import java.util.Objects;

/** Names a follow-up. */
public record FollowUpId(String value) {

  public FollowUpId {
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
