package io.praxisbot.core.duty;

import java.time.Instant;

/** What became of the wish to move the business clock. */
public sealed interface Advance {

  /** It is there, and everything that fell due on the way has happened. */
  record Reached(Instant now) implements Advance {}

  /** Somebody else is moving it just now. */
  record Busy() implements Advance {}

  /** That is not ahead: the clock never goes back. */
  record NotAhead(Instant now) implements Advance {}

  /** That is further than {@link Timeline#FURTHEST} at once. */
  record TooFar() implements Advance {}
}
