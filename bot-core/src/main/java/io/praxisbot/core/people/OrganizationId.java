package io.praxisbot.core.people;

import java.util.Objects;

/** Names an organization: the tenant that everything belongs to. */
public record OrganizationId(String value) {

  public OrganizationId {
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
