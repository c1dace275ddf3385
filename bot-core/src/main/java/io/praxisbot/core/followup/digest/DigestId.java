package io.praxisbot.core.followup.digest;

import java.util.Objects;

/** Names a digest: the manager and the period make it. */
public record DigestId(String value) {

  public DigestId {
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
