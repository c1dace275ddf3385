package io.praxisbot.teams.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Counts what happened lately against limits that all hold. Guarded by its owner's lock. */
final class Window {

  /** So many at most in any time of that length. */
  record Limit(int most, Duration within) {}

  private final List<Limit> limits;
  private final Deque<Instant> newestFirst = new ArrayDeque<>();

  Window(List<Limit> limits) {
    this.limits = limits;
  }

  /** How long until one more is allowed; zero if it is. */
  Duration until(Instant now) {
    return limits.stream()
        .map(limit -> until(limit, now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  void take(Instant now) {
    newestFirst.addFirst(now);
    if (newestFirst.size() > limits.stream().mapToInt(Limit::most).max().orElse(0)) {
      newestFirst.removeLast();
    }
  }

  private Duration until(Limit limit, Instant now) {
    if (newestFirst.size() < limit.most()) {
      return Duration.ZERO;
    }
    Iterator<Instant> all = newestFirst.iterator();
    Instant oldest = all.next();
    for (int n = 1; n < limit.most(); n++) {
      oldest = all.next();
    }
    Instant free = oldest.plus(limit.within());
    return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
  }
}
