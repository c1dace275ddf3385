package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.Sayings;
import java.time.Instant;
import java.util.Optional;

/**
 * What a manager was told already.
 *
 * @param digestAt when they last got a digest by itself; empty if never
 * @param newest their newest digest, asked for or not
 * @param sayings what they made of the openings in them
 */
public record ToldBefore(
    Optional<Instant> digestAt, Optional<Digest> newest, Optional<Sayings> sayings) {

  /** Of somebody in whose turn it doesn't matter. */
  public static final ToldBefore UNREAD =
      new ToldBefore(Optional.empty(), Optional.empty(), Optional.empty());
}
