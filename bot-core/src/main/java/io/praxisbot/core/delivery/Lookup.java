package io.praxisbot.core.delivery;

import java.time.Duration;

/** What the platform's own history says about a message whose attempt ended unknown. */
public sealed interface Lookup {

  /** It is there. */
  record Found(PostRef ref) implements Lookup {}

  /** It is not there, as far as the history shows at this moment. */
  record Absent() implements Lookup {}

  /** This platform can't say, so the delivery stays unknown for an admin to see. */
  record CannotTell() implements Lookup {}

  /**
   * It could not be asked just now: throttled, or not reachable. To be asked again.
   *
   * @param retryAfter how long the platform wants to be left alone; zero if it did not say
   * @param reason a code for admins and logs, never content
   */
  record NotNow(Duration retryAfter, String reason) implements Lookup {}
}
