package io.praxisbot.slack.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers some of what happened lately, in this process alone. Safe for several threads. */
final class Lately<T> {

  private final int most;
  private final Duration lasts;
  private final InstantSource wall;

  /** Guarded by this; the longest ago comes first. */
  private final Map<T, Instant> noted = new LinkedHashMap<>();

  Lately(int most, Duration lasts, InstantSource wall) {
    this.most = most;
    this.lasts = lasts;
    this.wall = wall;
  }

  synchronized void note(T what) {
    noted.remove(what);
    noted.put(what, wall.instant());
    if (noted.size() > most) {
      noted.remove(noted.keySet().iterator().next());
    }
  }

  synchronized boolean has(T what) {
    Instant at = noted.get(what);
    return at != null && at.plus(lasts).isAfter(wall.instant());
  }
}
