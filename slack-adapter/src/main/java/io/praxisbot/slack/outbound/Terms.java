package io.praxisbot.slack.outbound;

import java.time.Duration;
import java.util.Optional;

/**
 * On which terms a call is made.
 *
 * @param channel what it posts to, which has a pace of its own; empty if it posts nothing
 * @param longestWait how long it may wait at most before it is made
 * @param prompt whether it is given up soon: Slack itself waits for what comes of it
 */
public record Terms(Optional<String> channel, Duration longestWait, boolean prompt) {

  /** As long as leaves the call itself enough of the 20 s that a platform's call may take. */
  public static final Terms USUAL = new Terms(Optional.empty(), Duration.ofSeconds(8), false);

  /** Within 2 s in all, which leaves the rest of the request one of Slack's 3 s. */
  public static final Terms PROMPT = new Terms(Optional.empty(), Duration.ofMillis(500), true);

  /** The same terms, with another longest wait. */
  public Terms within(Duration wait) {
    return new Terms(channel, wait, prompt);
  }

  /** The same terms, for something posted to that channel. */
  public Terms in(String postedTo) {
    return new Terms(Optional.of(postedTo), longestWait, prompt);
  }
}
