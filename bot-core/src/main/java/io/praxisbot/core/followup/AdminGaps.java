package io.praxisbot.core.followup;

import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what is an admin's to mend, from what an admin may know: no goals and no answers. What
 * doesn't arrive is found in the ledger.
 */
public final class AdminGaps {

  private final Set<PersonId> led = new HashSet<>();
  private final Set<PersonId> leading = new HashSet<>();
  private final Duration settling;

  /**
   * @param lines all of the organization's
   */
  public AdminGaps(Collection<Reporting> lines, Thresholds thresholds) {
    this.settling = thresholds.settling();
    lines.forEach(
        reporting ->
            reporting
                .current()
                .map(ReportingLine::manager)
                .ifPresent(
                    manager -> {
                      led.add(reporting.id());
                      leading.add(manager);
                    }));
  }

  /** Those of people who take part and are there, in their order. */
  public List<Gap> find(Collection<Person> people, Instant now) {
    return people.stream()
        .filter(person -> person.takesPart(now))
        .filter(person -> !person.since().plus(settling).isAfter(now))
        .flatMap(this::of)
        .toList();
  }

  private Stream<Gap> of(Person person) {
    return Stream.concat(
        hasNoManager(person) ? gap(GapKind.NO_MANAGER, person) : Stream.empty(),
        person.zoneUntold() ? gap(GapKind.NO_TIME_ZONE, person) : Stream.empty());
  }

  /**
   * Where nobody has a manager, nobody misses one; nor does whoever leads others and has nobody
   * above.
   */
  private boolean hasNoManager(Person person) {
    return !leading.isEmpty() && !led.contains(person.id()) && !leading.contains(person.id());
  }

  private static Stream<Gap> gap(GapKind kind, Person person) {
    return Stream.of(Gap.of(kind, person.id(), person.since()));
  }
}
