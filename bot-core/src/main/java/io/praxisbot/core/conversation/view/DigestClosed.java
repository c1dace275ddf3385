package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.digest.ClosedSince;
import io.praxisbot.core.followup.gap.Closure;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the digest told of when it was made and is open no more, so that it doesn't just go. */
final class DigestClosed {

  /** So many by name of each kind. */
  private static final int NAMED = 3;

  private final DigestReading reading;
  private final Map<Closure, Set<PersonId>> closed;

  DigestClosed(DigestReading reading) {
    this.reading = reading;
    this.closed =
        new ClosedSince(reading.digest(), reading.team())
            .people(reading.report().gaps(), reading.scene().now());
  }

  /** Whether there was anything. */
  boolean add(Blocks blocks) {
    List<String> parts = new ArrayList<>();
    closed.forEach((how, people) -> parts.add(part(how, people)));
    if (!parts.isEmpty()) {
      blocks.small("digest.closed", Map.of("what", String.join("; ", parts)));
    }
    return !parts.isEmpty();
  }

  private String part(Closure how, Set<PersonId> people) {
    String key = "digest.closed." + how.name().toLowerCase(Locale.ROOT);
    return reading
        .scene()
        .rich(key, Names.of(people.stream().map(reading::name).toList(), NAMED))
        .text();
  }
}
