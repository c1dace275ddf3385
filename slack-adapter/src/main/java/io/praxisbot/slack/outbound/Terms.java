package io.praxisbot.slack.outbound;

import java.time.Duration;
import java.util.Optional;

/**
 * On which terms a call may wait for its turn.
 *
 * @param channel what it posts to, which has a pace of its own; empty if it posts nothing
 * @param longestWait how long it may wait at most before it is made
 */
public record Terms(Optional<String> channel, Duration longestWait) {

  /** As long as leaves the call itself enough of the 20 s that a platform's call may take. */
  public static final Terms USUAL = new Terms(Optional.empty(), Duration.ofSeconds(8));

  /** The same terms, with another longest wait. */
  public Terms within(Duration wait) {
    return new Terms(channel, wait);
  }

  /** The same terms, for something posted to that channel. */
  public Terms in(String postedTo) {
    return new Terms(Optional.of(postedTo), longestWait);
  }
}
