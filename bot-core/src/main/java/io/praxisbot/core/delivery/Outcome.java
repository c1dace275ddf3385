package io.praxisbot.core.delivery;

import java.time.Duration;

/** How one attempt ended. Reasons are codes for admins and logs, never content. */
public sealed interface Outcome {

  /** It is there. */
  record Delivered(PostRef ref) implements Outcome {}

  /** It will never get there this way. */
  record Rejected(String reason) implements Outcome {

    /** The message to replace is not there any more, so a new one takes its place. */
    public static final String MESSAGE_GONE = "message-gone";

    /** What was to be said aside can't be said there, so a direct message takes its place. */
    public static final String NO_ASIDE = "no-aside";
  }

  /** The platform wants to be asked later; it was not taken. */
  record Throttled(Duration retryAfter) implements Outcome {}

  /** The platform wants no updates for a while, though it takes new messages; it was not taken. */
  record UpdatesThrottled(Duration retryAfter) implements Outcome {}

  /** It certainly never left: the connection was refused. May be tried again. */
  record NotSent(String reason) implements Outcome {}

  /** Nobody knows whether it is there. Never blindly repeated. */
  record Unknown(String reason) implements Outcome {}
}
