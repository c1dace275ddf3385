package io.praxisbot.teams.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the bot to its pace. A call that is refused costs nothing. Figures are of "Optimize your
 * bot with rate limiting in Teams": per conversation, and 50 requests a second per bot and tenant.
 */
final class Rates {

  /** What is counted together in one conversation. */
  enum Kind {
    SENDING(1),
    CREATING(1),
    READING(2);

    private final int times;

    Kind(int times) {
      this.times = times;
    }

    Window window() {
      return new Window(
          List.of(
              new Window.Limit(7 * times, Duration.ofSeconds(1)),
              new Window.Limit(8 * times, Duration.ofSeconds(2)),
              new Window.Limit(60 * times, Duration.ofSeconds(30)),
              new Window.Limit(1_800 * times, Duration.ofHours(1))));
    }
  }

  private static final Window.Limit TENANT = new Window.Limit(50, Duration.ofSeconds(1));

  private final InstantSource clock;
  private final Map<String, Window> windows = new HashMap<>();

  Rates(InstantSource clock) {
    this.clock = clock;
  }

  /** How long the bot must wait with this call; zero if the call was let through. */
  synchronized Duration ask(String tenant, String conversation, Kind kind) {
    Instant now = clock.instant();
    Window all = windows.computeIfAbsent(tenant, key -> new Window(List.of(TENANT)));
    Window one =
        windows.computeIfAbsent(tenant + " " + conversation + " " + kind, key -> kind.window());
    Duration wait = longer(all.until(now), one.until(now));
    if (wait.isZero()) {
      all.take(now);
      one.take(now);
    }
    return wait;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
