package io.praxisbot.teams.outbound;

import java.time.Duration;
import java.util.List;

/**
 * How often Teams may be called, a little under what it allows (learn.microsoft.com, "Optimize your
 * bot with rate limiting in Teams"). Whatever is called counts.
 *
 * @param conversation in one conversation; all of them hold
 * @param tenant of one app in one tenant; all of them hold
 */
public record Rates(List<Rate> conversation, List<Rate> tenant) {

  private static final Duration SECOND = Duration.ofSeconds(1);

  public Rates {
    conversation = List.copyOf(conversation);
    tenant = List.copyOf(tenant);
  }

  /**
   * Teams': in a conversation 7 in a second, 8 in two, 60 in thirty and 1,800 in an hour; of an app
   * in a tenant 50 a second, of which it is best to plan for 30.
   */
  public static Rates teams() {
    return new Rates(
        List.of(
            new Rate(3, 4, SECOND.multipliedBy(2)),
            new Rate(20, 38, SECOND.multipliedBy(30)),
            new Rate(300, 1_450, Duration.ofHours(1))),
        List.of(new Rate(4, 25, SECOND)));
  }

  /** For a Teams whose clock runs that many times faster. */
  public Rates faster(int times) {
    return new Rates(
        conversation.stream().map(rate -> rate.faster(times)).toList(),
        tenant.stream().map(rate -> rate.faster(times)).toList());
  }
}
