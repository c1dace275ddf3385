package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.people.PersonId;
import java.util.Objects;

/** Names what two people talk about: there is one for each manager and employee. */
public record OneOnOneId(String value) {

  public OneOnOneId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  /** The one of these two. */
  public static OneOnOneId of(PersonId manager, PersonId employee) {
    return new OneOnOneId(manager + "+" + employee);
  }

  @Override
  public String toString() {
    return value;
  }
}
