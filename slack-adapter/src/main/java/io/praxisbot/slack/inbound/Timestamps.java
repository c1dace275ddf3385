package io.praxisbot.slack.inbound;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's times of messages, which are names as well: seconds, a point, and a number. */
final class Timestamps {

  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,12})\\.[0-9]{1,12}");

  private Timestamps() {}

  /** Whether the second comes no longer than that after the first. */
  static boolean within(Duration time, String first, String second) {
    Matcher from = SHAPE.matcher(first);
    Matcher to = SHAPE.matcher(second);
    return from.matches() && to.matches() && seconds(to) - seconds(from) <= time.toSeconds();
  }

  private static long seconds(Matcher timestamp) {
    return Long.parseLong(timestamp.group(1));
  }
}
