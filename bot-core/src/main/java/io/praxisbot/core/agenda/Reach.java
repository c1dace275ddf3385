package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom a cadence on one layer reaches, and what it would move. Answers the same to whoever counts
 * and to whoever lists.
 */
public final class Reach {

  private final Map<PersonId, Person> people;
  private final Map<PersonId, PersonId> managers;
  private final Collection<CadenceSetting> settings;
  private final OccurrenceKind kind;
  private final Optional<PersonId> team;

  /**
   * @param settings all of the organization's
   * @param kind check-ins or digests
   * @param team the manager whose team it is about; empty for everybody
   */
  public Reach(
      Collection<Person> people,
      Collection<Reporting> lines,
      Collection<CadenceSetting> settings,
      OccurrenceKind kind,
      Optional<PersonId> team) {
    this.people = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    this.managers =
        lines.stream()
            .filter(line -> line.manager().isPresent())
            .collect(Collectors.toMap(Reporting::id, line -> line.manager().orElseThrow()));
    this.settings = settings;
    this.kind = kind;
    this.team = team;
  }

  /** What is planned under this layer's cadence. */
  public List<Occurrence> reached(Collection<Occurrence> planned) {
    return planned.stream().filter(this::within).filter(o -> !closer(o.person())).toList();
  }

  /** How many within reach have a closer cadence and keep it. */
  public int own(Collection<Occurrence> planned) {
    return (int) planned.stream().filter(this::within).filter(o -> closer(o.person())).count();
  }

  /** What that cadence would move. */
  public List<Occurrence> moving(Collection<Occurrence> planned, Cadence wanted, Instant now) {
    return reached(planned).stream()
        .filter(o -> !o.dueAt().equals(Optional.of(next(o, wanted, now))))
        .toList();
  }

  /** When it would then be. What was planned by the same cadence stays where it is. */
  public Instant next(Occurrence planned, Cadence wanted, Instant now) {
    if (planned.cadence().equals(wanted.notation())) {
      return planned.dueAt().orElseThrow();
    }
    Person person = Optional.ofNullable(people.get(planned.person())).orElseThrow();
    return Planner.next(wanted, person.zone(), planned.period().start(), now).at();
  }

  private boolean within(Occurrence planned) {
    return planned.kind() == kind
        && planned.dueAt().isPresent()
        && people.containsKey(planned.person())
        && team.map(manager -> isOf(manager, planned.person())).orElse(true);
  }

  private boolean isOf(PersonId manager, PersonId person) {
    return kind == OccurrenceKind.DIGEST
        ? person.equals(manager)
        : manager.equals(managers.get(person));
  }

  /** Whether a closer layer than the one to be set holds for the person. */
  private boolean closer(PersonId person) {
    if (kind == OccurrenceKind.DIGEST) {
      return team.isEmpty() && set(Layer.TEAM, person);
    }
    PersonId manager = managers.get(person);
    boolean ofTeam = manager != null && set(Layer.TEAM, manager);
    return set(Layer.PERSON, person) || (team.isEmpty() && ofTeam);
  }

  private boolean set(Layer layer, PersonId whom) {
    String id = CadenceSetting.idFor(layer, whom.value(), SettingKind.of(kind));
    return settings.stream().anyMatch(setting -> setting.isSet() && setting.id().equals(id));
  }
}
