package io.praxisbot.core.simulation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What was true for one person, and from when on. */
final class Life {

  private final TreeMap<Instant, Facts> facts = new TreeMap<>();

  void becomes(Facts now, Instant at) {
    if (facts.isEmpty() || !facts.lastEntry().getValue().equals(now)) {
      facts.put(at, now);
    }
  }

  Facts at(Instant at) {
    Map.Entry<Instant, Facts> known = facts.floorEntry(at);
    return known == null ? facts.firstEntry().getValue() : known.getValue();
  }

  Facts now() {
    return facts.lastEntry().getValue();
  }

  boolean changesBetween(Instant from, Instant to) {
    return !facts.subMap(from, true, to, true).isEmpty();
  }

  /** Until when what holds then goes on to hold. */
  Instant endOf(Instant at) {
    Instant next = facts.higherKey(at);
    return next == null ? Instant.MAX : next;
  }

  Collection<Facts> between(Instant from, Instant to) {
    Instant since = facts.floorKey(from);
    return facts.subMap(since == null ? from : since, true, to, true).values();
  }
}
