package io.praxisbot.core.people;

import java.time.Instant;

/**
 * Somebody who stands in for a manager for a time.
 *
 * @param from when it gives sight; the employees are told before
 * @param until when it ends by itself
 */
public record Deputy(PersonId person, Instant from, Instant until) {

  public Deputy {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("whoever stands in does so for a time");
    }
  }

  /** Whether they stand in at that instant. */
  public boolean standsIn(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  /** Whether their time is over. */
  boolean over(Instant now) {
    return !now.isBefore(until);
  }

  /** The same one, over earlier. */
  Deputy ended(Instant at) {
    return new Deputy(person, from, at);
  }

  /** The same, if it was the one who turned out to be the other. */
  Deputy calling(PersonId gone, PersonId stays) {
    return person.equals(gone) ? new Deputy(stays, from, until) : this;
  }
}
