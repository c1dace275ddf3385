package io.praxisbot.core.conversation.view;

import static java.util.Objects.requireNonNull;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.followup.oneonone.Points;
import io.praxisbot.core.followup.oneonone.Points.Listed;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda as one of the two may see it at this moment.
 *
 * @param other the other one; empty for what is left of somebody's own without a manager
 * @param employee whoever of the two isn't the manager
 */
record AgendaFacts(Optional<Person> other, Person employee, Optional<Meeting> next, Points points) {

  /** Whether the reader is the manager of the two. */
  boolean led() {
    return other.filter(employee::equals).isPresent();
  }

  /** The reader's with that one; empty if neither is the other's manager now. */
  static Optional<AgendaFacts> of(Scene scene, PersonId other) {
    return all(scene).stream()
        .filter(f -> f.other().filter(o -> o.id().equals(other)).isPresent())
        .findFirst();
  }

  /** What is left of the reader's own. */
  static AgendaFacts left(Scene scene) {
    List<OneOnOne> all = scene.stores().oneOnOnes().of(scene.reader().id());
    return mine(scene, all, Optional.empty(), Optional.empty());
  }

  /** With their manager first, then with their people by name; five reads, however many. */
  static List<AgendaFacts> all(Scene scene) {
    List<OneOnOne> kept = scene.stores().oneOnOnes().of(scene.reader().id());
    List<AgendaFacts> all = new ArrayList<>();
    Optional<ReportingLine> line = scene.line();
    line.flatMap(l -> scene.person(l.manager()))
        .ifPresent(manager -> all.add(mine(scene, kept, Optional.of(manager), line)));
    Map<PersonId, Reporting> led = new HashMap<>();
    scene.stores().reportingLines().under(scene.reader().id()).forEach(r -> led.put(r.id(), r));
    scene.seen(Content.AGENDA, led.keySet()).values().stream()
        .sorted(Comparator.comparing(Person::name))
        .forEach(p -> all.add(theirs(scene, kept, p, requireNonNull(led.get(p.id())).current())));
    return all;
  }

  private static AgendaFacts mine(
      Scene scene,
      Collection<OneOnOne> kept,
      Optional<Person> manager,
      Optional<ReportingLine> line) {
    PersonId me = scene.reader().id();
    return new AgendaFacts(
        manager,
        scene.reader(),
        manager.flatMap(m -> next(kept, OneOnOneId.of(m.id(), me), line)),
        seen(scene, scene.reader(), line, Points.ofEmployee(me, kept, line, morning(scene))));
  }

  private static AgendaFacts theirs(
      Scene scene, Collection<OneOnOne> kept, Person employee, Optional<ReportingLine> line) {
    PersonId me = scene.reader().id();
    return new AgendaFacts(
        Optional.of(employee),
        employee,
        next(kept, OneOnOneId.of(me, employee.id()), line),
        seen(
            scene,
            employee,
            line,
            Points.ofManager(me, employee.id(), kept, line, morning(scene))));
  }

  private static Points seen(
      Scene scene, Person employee, Optional<ReportingLine> line, Points points) {
    return new Points(
        seen(scene, employee, line, points.open()), seen(scene, employee, line, points.ticked()));
  }

  private static List<Listed> seen(
      Scene scene, Person employee, Optional<ReportingLine> line, List<Listed> points) {
    return points.stream()
        .filter(l -> scene.sees(l.point(), employee, line.map(ReportingLine::manager)))
        .toList();
  }

  private static Optional<Meeting> next(
      Collection<OneOnOne> kept, OneOnOneId id, Optional<ReportingLine> line) {
    return kept.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .flatMap(pair -> pair.next(line));
  }

  private static Instant morning(Scene scene) {
    Person reader = scene.reader();
    return reader.today(scene.now()).atStartOfDay(reader.zone()).toInstant();
  }
}
