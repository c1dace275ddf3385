package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * How long a tenant is left alone after a throttle that names no time: twice as long each time in a
 * row, and never the same for two, so that they don't come back together.
 */
public final class Backoff {

  /** What {@link Verdict} says of a throttle that names no time. */
  static final Duration UNSAID = Duration.ZERO;

  private static final Duration SHORTEST = Duration.ofSeconds(2);
  private static final int MOST_DOUBLINGS = 5;

  private final RandomGenerator random;

  /** Throttles in a row without a time; what was taken since is removed. */
  private final Map<WorkspaceId, Integer> inARow = new ConcurrentHashMap<>();

  public Backoff(RandomGenerator random) {
    this.random = random;
  }

  /** The same answer; a throttle says how long. */
  <T> Answer<T> heard(WorkspaceId workspace, Answer<T> answer) {
    if (answer instanceof Answer.Ok<T>) {
      inARow.remove(workspace);
    }
    return answer instanceof Answer.Throttled<T> throttled && throttled.retryAfter().equals(UNSAID)
        ? new Answer.Throttled<>(next(workspace))
        : answer;
  }

  /** From half to the whole of what has doubled. */
  private Duration next(WorkspaceId workspace) {
    int times = inARow.merge(workspace, 1, Integer::sum);
    long whole = SHORTEST.toMillis() << Math.min(times - 1, MOST_DOUBLINGS);
    return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
  }
}
