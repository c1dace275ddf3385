package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what is an admin's to mend, from what an admin may know: no goals and no answers. Whoever
 * is off or has left misses nothing.
 */
public final class AdminGaps {

  private final Set<PersonId> led = new HashSet<>();
  private final Set<PersonId> leading = new HashSet<>();
  private final Function<Person, Thresholds> thresholds;
  private final Function<Person, Reach> reach;

  /**
   * @param lines all of the organization's
   * @param thresholds that hold for somebody
   * @param reach how far messages to somebody get
   */
  public AdminGaps(
      Collection<Reporting> lines,
      Function<Person, Thresholds> thresholds,
      Function<Person, Reach> reach) {
    this.thresholds = thresholds;
    this.reach = reach;
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

  /** Those of these people, in their order. */
  public List<Gap> find(Collection<Person> people, Instant now) {
    return people.stream()
        .flatMap(person -> Stream.concat(undelivered(person, now), of(person, now)))
        .toList();
  }

  /** At once; whoever can't be written to misses nothing before they are to be asked something. */
  private Stream<Gap> undelivered(Person person, Instant now) {
    Reach known = reach.apply(person);
    Optional<Instant> shut =
        person.enrolment() == Enrolment.ACTIVE ? known.shut(person.since()) : Optional.empty();
    return isThere(person, now)
        ? shut.or(() -> known.missing(person.since())).stream()
            .map(since -> Gap.of(GapKind.UNDELIVERED, person.id(), since))
        : Stream.empty();
  }

  /** Whoever leads or administers needn't take part to be written to. */
  private static boolean isThere(Person person, Instant now) {
    return person.enrolment() != Enrolment.LEFT
        && person.pause().filter(pause -> pause.covers(person.today(now))).isEmpty();
  }

  private Stream<Gap> of(Person person, Instant now) {
    return person.takesPart(now) && isSettled(person, now)
        ? Stream.concat(
            hasNoManager(person) ? gap(GapKind.NO_MANAGER, person) : Stream.empty(),
            person.zoneUntold() ? gap(GapKind.NO_TIME_ZONE, person) : Stream.empty())
        : Stream.empty();
  }

  private boolean isSettled(Person person, Instant now) {
    return !person.since().plus(thresholds.apply(person).settling()).isAfter(now);
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
