package io.praxisbot.slack.outbound;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often each method may be called in one workspace, a little under what Slack allows
 * (docs.slack.dev, "Rate limits").
 *
 * @param methods per workspace and method
 * @param channel messages posted to one channel
 */
public record Rates(Map<Method, Rate> methods, Rate channel) {

  /** Of the "several hundred" messages that Slack lets an app post in a workspace and minute. */
  public static final int MESSAGES_PER_MINUTE = 297;

  private static final int TIER_2 = 20;
  private static final int TIER_3 = 50;
  private static final int TIER_4 = 100;

  /** Slack says "hundreds per minute". */
  private static final int AUTH_TEST = 200;

  /** Together with those of a minute no more than 300, which were never too many. */
  private static final int MESSAGES_AT_ONCE = 3;

  private static final Rate ONE_A_SECOND = new Rate(2, 1, Duration.ofSeconds(1));

  public Rates {
    methods = Map.copyOf(methods);
  }

  /**
   * Slack's.
   *
   * @param messagesPerMinute posted in one workspace
   */
  public static Rates slack(int messagesPerMinute) {
    Map<Method, Rate> methods = new EnumMap<>(Method.class);
    for (Method method : Method.values()) {
      methods.put(method, rate(method, messagesPerMinute));
    }
    return new Rates(methods, ONE_A_SECOND);
  }

  /** For a Slack whose clock runs that many times faster. */
  public Rates faster(int times) {
    Map<Method, Rate> all = new EnumMap<>(methods);
    all.replaceAll((method, rate) -> rate.faster(times));
    return new Rates(all, channel.faster(times));
  }

  Rate of(Method method) {
    return methods.getOrDefault(method, Rate.under(TIER_2));
  }

  private static Rate rate(Method method, int messagesPerMinute) {
    return switch (method) {
      case CHAT_POST_MESSAGE ->
          new Rate(MESSAGES_AT_ONCE, messagesPerMinute, Duration.ofMinutes(1));
      case AUTH_TEST -> Rate.under(AUTH_TEST);
      case USERS_LIST -> Rate.under(TIER_2);
      case CHAT_UPDATE, CHAT_DELETE, CONVERSATIONS_OPEN, CONVERSATIONS_HISTORY ->
          Rate.under(TIER_3);
      case USERS_INFO, VIEWS_OPEN, VIEWS_UPDATE, VIEWS_PUBLISH -> Rate.under(TIER_4);
    };
  }
}
