package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CadenceSettings;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what holds for somebody: their own, their team's, the organization's, the closest first.
 */
public final class Rhythms {

  private final CadenceSettings settings;

  public Rhythms(CadenceSettings settings) {
    this.settings = settings;
  }

  /** All that holds for a person, by one read. */
  public Rules of(Person person, Optional<PersonId> manager) {
    return of(new Layers(person.organization(), person.id(), manager), person.zone());
  }

  /** All that holds for each of those people of one manager, by one read. */
  public Map<PersonId, Rules> of(Collection<Person> team, PersonId manager) {
    return of(team, person -> manager);
  }

  /** All that holds for each of those people, by one read. */
  public Map<PersonId, Rules> of(
      Collection<Person> people, Function<PersonId, PersonId> managerOf) {
    List<String> ids =
        people.stream()
            .map(p -> new Layers(p.organization(), p.id(), Optional.of(managerOf.apply(p.id()))))
            .flatMap(l -> l.ids().stream())
            .distinct()
            .toList();
    List<CadenceSetting> known = settings.findAll(ids);
    return people.stream()
        .collect(
            Collectors.toMap(Person::id, p -> of(known, p, Optional.of(managerOf.apply(p.id())))));
  }

  /** The rhythm of a person's check-ins. */
  public Rhythm checkIns(OrganizationId organization, PersonId person, Optional<PersonId> manager) {
    return of(new Layers(organization, person, manager), ZoneOffset.UTC).checkInRhythm();
  }

  /** The rhythm of a manager's digests. */
  public Rhythm digests(OrganizationId organization, PersonId manager) {
    return of(new Layers(organization, manager, Optional.empty()), ZoneOffset.UTC).digestRhythm();
  }

  private Rules of(Layers layers, ZoneId zone) {
    return RuleReader.read(layers, byId(settings.findAll(layers.ids())), zone);
  }

  /** As {@link #of(Person, Optional)}, among settings that are at hand already. */
  public static Rules of(
      Collection<CadenceSetting> known, Person person, Optional<PersonId> manager) {
    return of(known, person.organization(), person.id(), manager, person.zone());
  }

  /** The same for somebody of whom no more is known; anybody, if there is no such person. */
  public static Rules of(
      Collection<CadenceSetting> known,
      OrganizationId organization,
      PersonId person,
      Optional<PersonId> manager,
      ZoneId zone) {
    return RuleReader.read(new Layers(organization, person, manager), byId(known), zone);
  }

  static Map<String, CadenceSetting> byId(Collection<CadenceSetting> known) {
    return known.stream()
        .collect(
            Collectors.toMap(CadenceSetting::id, Function.identity(), (first, second) -> second));
  }
}
