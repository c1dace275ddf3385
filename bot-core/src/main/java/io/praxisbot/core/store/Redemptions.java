package io.praxisbot.core.store;

import java.time.Instant;

/** What may be used once only, such as a link or a code that was handed out, and was used. */
public interface Redemptions {

  /**
   * That something was used.
   *
   * @param id names it, and doesn't give it away: a digest of it
   * @param until wall time from which it is no longer good anyway, and so may be forgotten
   */
  record Redemption(String id, Instant until) {}

  /**
   * Uses it up; false, and nothing written, if somebody did so before. Forgets what is no longer
   * good anyway.
   */
  boolean redeem(Redemption redemption, Instant wallNow);
}
