package io.praxisbot.core.duty;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.List;

/**
 * What happens next.
 *
 * @param at business time
 * @param what everything that is planned for that instant
 * @param told who is told then what was held for them; not empty if nothing is planned
 */
public record Upcoming(Instant at, List<Item> what, List<Person> told) {

  /** One planned thing. */
  public record Item(OccurrenceKind kind, Person person) {}

  public Upcoming {
    what = List.copyOf(what);
    told = List.copyOf(told);
  }
}
