package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organization's people and plans, for turns that name or move other people; empty for others.
 *
 * @param admins who they are, if the turn is about them
 * @param planned the next check-in, or digest, of everybody
 * @param changes what admins changed lately, the last one first, if the turn is about that
 * @param deputyships who stands in for whom, if the turn is about that
 */
public record Directory(
    List<Person> people,
    List<Reporting> lines,
    List<Occurrence> planned,
    List<CadenceSetting> settings,
    Admins admins,
    List<AdminChange> changes,
    List<Deputyship> deputyships) {

  public static final Directory EMPTY = new Directory(List.of(), List.of(), List.of(), List.of());

  public Directory(
      List<Person> people,
      List<Reporting> lines,
      List<Occurrence> planned,
      List<CadenceSetting> settings) {
    this(people, lines, planned, settings, Admins.UNREAD, List.of(), List.of());
  }

  public Directory {
    people = List.copyOf(people);
    lines = List.copyOf(lines);
    planned = List.copyOf(planned);
    settings = List.copyOf(settings);
    changes = List.copyOf(changes);
    deputyships = List.copyOf(deputyships);
  }

  public Directory administeredBy(Admins those) {
    return new Directory(people, lines, planned, settings, those, changes, deputyships);
  }

  public Directory changedBy(List<AdminChange> those) {
    return new Directory(people, lines, planned, settings, admins, those, deputyships);
  }

  public Directory deputisedBy(List<Deputyship> those) {
    return new Directory(people, lines, planned, settings, admins, changes, those);
  }

  /** Who stands in for that manager, or did; empty if nobody ever. */
  public Optional<Deputyship> deputyship(PersonId manager) {
    return deputyships.stream().filter(d -> d.id().equals(manager)).findFirst();
  }

  public Optional<Person> person(PersonId id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<CadenceSetting> setting(String id) {
    return settings.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public Optional<Reporting> line(PersonId employee) {
    return lines.stream().filter(r -> r.id().equals(employee)).findFirst();
  }

  public Optional<PersonId> managerOf(PersonId employee) {
    return line(employee).flatMap(Reporting::manager);
  }

  /** Whom everybody reports to, for whoever asks it of many. */
  public Map<PersonId, PersonId> managers() {
    Map<PersonId, PersonId> managers = new HashMap<>();
    lines.forEach(line -> line.manager().ifPresent(manager -> managers.put(line.id(), manager)));
    return managers;
  }

  public List<PersonId> under(PersonId manager) {
    return lines.stream()
        .filter(r -> r.manager().equals(Optional.of(manager)))
        .map(Reporting::id)
        .toList();
  }

  /** Whether somebody would come to be above themselves. */
  public boolean wouldCircle(PersonId employee, PersonId manager) {
    Set<PersonId> seen = new HashSet<>();
    Optional<PersonId> above = Optional.of(manager);
    while (above.isPresent() && seen.add(above.get())) {
      if (above.get().equals(employee)) {
        return true;
      }
      above = managerOf(above.get());
    }
    return false;
  }
}
