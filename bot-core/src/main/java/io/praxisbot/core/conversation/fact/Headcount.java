package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.count.Answering;
import io.praxisbot.core.followup.count.Participation;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.CheckIns;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who took part in an organization in a period, and who led whom then: ten queries at most,
 * however many people it has. What is about goals that people keep to themselves is left out of all
 * of it.
 *
 * @param managers who was somebody's manager: the first in that period, so that nobody who changes
 *     teams makes a difference of one in two of them
 * @param reports who reports to whom now
 */
public record Headcount(
    Participation participation,
    Answering answering,
    Map<PersonId, PersonId> managers,
    Map<PersonId, PersonId> reports) {

  public Headcount {
    managers = Map.copyOf(managers);
    reports = Map.copyOf(reports);
  }

  /** Reads those asked from that instant on and before the other. */
  public static Headcount of(
      Stores stores, OrganizationId organization, Instant from, Instant until) {
    List<Reporting> lines = stores.reportingLines().in(organization);
    var within =
        new CheckIns.Within(organization, from, until, stores.careerGoals().kept(organization));
    List<FollowUp> followUps = stores.followUps().in(organization, from, until);
    return new Headcount(
        new Participation(
            stores.checkIns().asked(within),
            stores.checkIns().answered(within),
            stores.checkIns().tried(within),
            followUps.stream()
                .filter(Answering::followsUp)
                .map(FollowUp::employee)
                .collect(toSet())),
        Answering.of(stores.checkIns().wantingHelp(within), followUps),
        managers(lines, from, until),
        reports(lines));
  }

  private static Map<PersonId, PersonId> managers(
      List<Reporting> lines, Instant from, Instant until) {
    Map<PersonId, PersonId> managers = new HashMap<>();
    lines.forEach(
        line -> line.firstIn(from, until).ifPresent(manager -> managers.put(line.id(), manager)));
    return managers;
  }

  private static Map<PersonId, PersonId> reports(List<Reporting> lines) {
    Map<PersonId, PersonId> reports = new HashMap<>();
    lines.forEach(line -> line.manager().ifPresent(manager -> reports.put(line.id(), manager)));
    return reports;
  }

  /** Who was somebody's manager then. */
  public Optional<PersonId> managerOf(PersonId person) {
    return Optional.ofNullable(managers.get(person));
  }

  /** Who was above that manager then. */
  public Set<PersonId> above(PersonId person) {
    Set<PersonId> above = new HashSet<>();
    Optional<PersonId> next = managerOf(person).flatMap(this::managerOf);
    while (next.isPresent() && above.add(next.get())) {
      next = managerOf(next.get());
    }
    return above;
  }

  /** About whom somebody knows by name: themselves and their own team, then and now. */
  public Set<PersonId> known(PersonId viewer) {
    Set<PersonId> known = new HashSet<>(Set.of(viewer));
    addTeam(viewer, managers, known);
    addTeam(viewer, reports, known);
    return known;
  }

  /**
   * The same for somebody who stands in for these managers, and so knows their people as of now.
   */
  public Set<PersonId> known(PersonId viewer, Set<PersonId> places) {
    Set<PersonId> known = known(viewer);
    places.forEach(manager -> addTeam(manager, reports, known));
    return known;
  }

  private static void addTeam(
      PersonId manager, Map<PersonId, PersonId> lines, Set<PersonId> known) {
    lines.forEach(
        (person, leads) -> {
          if (leads.equals(manager)) {
            known.add(person);
          }
        });
  }
}
