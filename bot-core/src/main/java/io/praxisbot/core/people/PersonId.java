package io.praxisbot.core.people;

import java.util.Objects;

/** Names a person. */
public record PersonId(String value) {

  public PersonId {
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
