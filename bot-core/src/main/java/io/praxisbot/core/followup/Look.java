package io.praxisbot.core.followup;

import java.time.Duration;
import java.time.Instant;

/**
 * What a rule looks at.
 *
 * @param time the person's own
 * @param thresholds from where on a fact is a gap
 */
record Look(Facts facts, TimeThere time, Thresholds thresholds, Instant now) {

  static Look at(Facts facts, Thresholds thresholds, Instant now) {
    return new Look(facts, TimeThere.of(facts), thresholds, now);
  }

  /** Whether so much of the person's time has gone by since. */
  boolean isOver(Instant from, Duration length) {
    return time.isOver(from, length, now);
  }

  /** Whether the person has taken part for long enough that what they do or don't do counts. */
  boolean isSettled() {
    return isOver(facts.person().since(), thresholds.settling());
  }
}
