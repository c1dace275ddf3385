package io.praxisbot.core.checkin;

import java.time.Instant;
import java.util.Optional;

/**
 * Something learned.
 *
 * @param text the person's own words; private unless shared
 * @param targeted whether it serves one of the person's goals, rather than being picked up on the
 *     way
 * @param editedAt when what the manager may read of it last changed
 */
public record Learning(String text, boolean targeted, boolean shared, Optional<Instant> editedAt) {

  public Learning {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a learning says something");
    }
  }

  /** A learning that has just been told. */
  public Learning(String text, boolean targeted, boolean shared) {
    this(text, targeted, shared, Optional.empty());
  }

  /** The same after that other one; what only the person reads may change as it likes. */
  Learning after(Optional<Learning> before, Instant at) {
    boolean same = before.filter(b -> b.seen().equals(seen())).isPresent();
    return new Learning(
        text,
        targeted,
        shared,
        same ? before.flatMap(Learning::editedAt) : Optional.of(at).filter(now -> shared));
  }

  private Optional<String> seen() {
    return Optional.of(text).filter(words -> shared);
  }
}
