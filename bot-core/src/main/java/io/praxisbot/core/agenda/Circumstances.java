package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that an organization's plans rest on, as it is or as it would be after a change. */
public final class Circumstances {

  private final Map<PersonId, Person> people;
  private final Map<PersonId, PersonId> managers;
  private final Map<String, CadenceSetting> settings;

  private Circumstances(
      Map<PersonId, Person> people,
      Map<PersonId, PersonId> managers,
      Map<String, CadenceSetting> settings) {
    this.people = people;
    this.managers = managers;
    this.settings = settings;
  }

  /**
   * Those of one organization.
   *
   * @param settings all of the organization's
   */
  public static Circumstances of(
      Collection<Person> people, Collection<Reporting> lines, Collection<CadenceSetting> settings) {
    return new Circumstances(
        people.stream().collect(Collectors.toMap(Person::id, Function.identity())),
        lines.stream()
            .filter(line -> line.manager().isPresent())
            .collect(Collectors.toMap(Reporting::id, line -> line.manager().orElseThrow())),
        Rhythms.byId(settings));
  }

  /** The same with those settings in the place of what was set there before. */
  public Circumstances saying(Collection<CadenceSetting> changed) {
    Map<String, CadenceSetting> after = new HashMap<>(settings);
    changed.forEach(setting -> after.put(setting.id(), setting));
    return new Circumstances(people, managers, after);
  }

  /** All that holds for somebody; empty if they are nobody here. */
  public Optional<Rules> rules(PersonId id) {
    return footing(id).map(Footing::rules);
  }

  Optional<Footing> footing(PersonId id) {
    return Optional.ofNullable(people.get(id))
        .map(p -> new Footing(p, RuleReader.read(layers(p), settings, p.zone())));
  }

  Layers layers(Person person) {
    return new Layers(
        person.organization(), person.id(), Optional.ofNullable(managers.get(person.id())));
  }

  /** What is set differently from those other circumstances. */
  List<CadenceSetting> unlike(Circumstances before) {
    return settings.values().stream()
        .filter(after -> !after.rule().equals(before.rule(after.id())))
        .toList();
  }

  private String rule(String id) {
    return Optional.ofNullable(settings.get(id)).map(CadenceSetting::rule).orElse("");
  }
}
