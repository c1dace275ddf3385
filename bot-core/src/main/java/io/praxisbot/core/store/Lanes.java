package io.praxisbot.core.store;

import java.time.Instant;

/** The sending lanes, one for each workspace. */
public interface Lanes {

  /**
   * Takes or keeps the lane until then; false if another owner holds it or the platform wants no
   * calls yet.
   */
  boolean take(String workspace, String owner, Instant wallNow, Instant until);

  /** The platform wants no calls before then. */
  void holdUntil(String workspace, Instant notBefore);

  /** Whether the platform takes calls at that instant, whoever holds the lane. */
  boolean open(String workspace, Instant wallNow);

  /** Gives the lane back. */
  void release(String workspace, String owner);
}
