package io.praxisbot.core.simulation;

import java.time.Instant;

/** A time in which nothing ran. */
record Span(Instant from, Instant to) {
  boolean meets(Instant start, Instant end) {
    return from.isBefore(end) && start.isBefore(to);
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
