package io.praxisbot.core.store;

import io.praxisbot.core.people.LinkCode;
import java.time.Instant;

/** The one-time codes by which accounts, or organizations, are linked; by their names. */
public interface LinkCodes extends Aggregates<String, LinkCode> {

  /** Forgets those that were no longer good at that wall time. */
  void forget(Instant wallBefore);
}
