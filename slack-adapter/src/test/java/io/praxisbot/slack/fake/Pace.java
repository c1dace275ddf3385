package io.praxisbot.slack.fake;

import java.time.Duration;

/**
 * How often a workspace may call a method: so many within a minute, and so many at once after a
 * rest. Slack publishes the first; the second it leaves open ("bursts are tolerated"), and a tenth
 * of the first, at least two, is this fake's choice.
 */
public enum Pace {
  FREE(0, 0),
  TIER_1(1, 2),
  TIER_2(20, 2),
  TIER_3(50, 5),
  TIER_4(100, 10),
  /** Slack's "hundreds a minute". */
  AUTH(300, 30),
  /** A whole workspace's messages, beside one a second in each channel. */
  MESSAGES(300, 10);

  private final int perMinute;
  private final int burst;

  Pace(int perMinute, int burst) {
    this.perMinute = perMinute;
    this.burst = burst;
  }

  /** How long that many calls take at least after a rest. */
  public Duration shortest(int calls) {
    return refill().multipliedBy(Math.max(0, calls - burst));
  }

  Bucket bucket() {
    return new Bucket(burst, refill());
  }

  private Duration refill() {
    return Duration.ofMinutes(1).dividedBy(perMinute);
  }
}
