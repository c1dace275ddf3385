package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Forecast;
import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The next four weeks of whomever a preview is about, by what is set now. */
final class NextWeeks {

  private static final int WEEKS = 4;

  private final Scene scene;
  private final List<CadenceSetting> settings;

  NextWeeks(Scene scene) {
    this.scene = scene;
    this.settings = scene.stores().cadenceSettings().in(scene.reader().organization());
  }

  List<CadenceSetting> settings() {
    return settings;
  }

  Rules rules(Person person, Optional<PersonId> manager) {
    return Rhythms.of(settings, person, manager);
  }

  List<Event> all(
      Person person,
      Optional<PersonId> manager,
      Collection<Occurrence> kept,
      boolean leads,
      List<Behaviour> tried) {
    LocalDate until = person.today(scene.now()).plusWeeks(WEEKS);
    Rules rules = rules(person, manager);
    return Forecast.of(person, rules, kept, leads, tried, scene.now(), until);
  }

  List<Event> checkIns(Person person, Optional<PersonId> manager, Collection<Occurrence> kept) {
    return all(person, manager, kept, false, List.of()).stream()
        .filter(event -> event.kind() == OccurrenceKind.CHECK_IN)
        .toList();
  }

  /**
   * @param above the manager's own manager, whose team's days off and quiet hours hold for them
   */
  List<Event> digests(Person manager, Optional<PersonId> above, Collection<Occurrence> kept) {
    return all(manager, above, kept, true, List.of()).stream()
        .filter(event -> event.kind() == OccurrenceKind.DIGEST)
        .toList();
  }

  /** What is planned for these people; for everybody if nobody is named. */
  Map<PersonId, List<Occurrence>> kept(OccurrenceKind kind, Set<PersonId> of) {
    OrganizationId organization = scene.reader().organization();
    return scene.stores().occurrences().in(organization, kind).stream()
        .filter(o -> of.isEmpty() || of.contains(o.person()))
        .collect(Collectors.groupingBy(Occurrence::person));
  }
}
