package io.praxisbot.core.duty;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.List;

/**
 * What happens next.
 *
 * @param at business time
 * @param what everything that is planned for that instant; never empty
 */
public record Upcoming(Instant at, List<Item> what) {

  /** One planned thing. */
  public record Item(OccurrenceKind kind, Person person) {}

  public Upcoming {
    what = List.copyOf(what);
  }
}
