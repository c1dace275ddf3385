package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How it runs team by team: who takes part, is off and misses messages, and how many of five or
 * more answered. The largest teams; four queries, however many there are.
 */
final class StatusOfTeams {

  private static final int MOST_TEAMS = 10;

  private final Scene scene;
  private final Blocks blocks;

  StatusOfTeams(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
  }

  void add(Collection<Delivery> failures, Duration lately) {
    Map<PersonId, List<PersonId>> teams =
        scene.stores().reportingLines().in(organization()).stream()
            .filter(line -> line.manager().isPresent())
            .collect(
                Collectors.groupingBy(
                    line -> line.manager().orElseThrow(),
                    Collectors.mapping(Reporting::id, Collectors.toList())));
    List<Map.Entry<PersonId, List<PersonId>>> largest =
        teams.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<PersonId, List<PersonId>>>comparingInt(
                        team -> -team.getValue().size())
                    .thenComparing(team -> team.getKey().value()))
            .limit(MOST_TEAMS)
            .toList();
    if (largest.isEmpty()) {
      return;
    }
    lines(largest, failures, lately);
    if (teams.size() > MOST_TEAMS) {
      blocks.small("status.teams.more", Map.of("count", teams.size() - MOST_TEAMS));
    }
  }

  private void lines(
      List<Map.Entry<PersonId, List<PersonId>>> teams,
      Collection<Delivery> failures,
      Duration lately) {
    List<PersonId> all = new ArrayList<>();
    teams.forEach(
        team -> {
          all.add(team.getKey());
          all.addAll(team.getValue());
        });
    Map<PersonId, Person> people =
        scene.stores().people().findAll(all).stream()
            .collect(Collectors.toMap(Person::id, p -> p, (one, same) -> one));
    List<CheckIn> asked =
        scene.stores().checkIns().of(all, scene.now().minus(lately)).stream()
            .filter(checkIn -> !checkIn.attempts().isEmpty())
            .toList();
    Set<PersonId> missed = failures.stream().map(Delivery::to).collect(Collectors.toSet());
    List<Rich> lines = new ArrayList<>();
    int others = scene.stores().checkIns().asked(organization(), scene.now().minus(lately));
    for (Map.Entry<PersonId, List<PersonId>> team : teams) {
      Person manager = people.get(team.getKey());
      if (manager != null) {
        List<Person> members = members(team.getValue(), people);
        int were = people(asked, ids(members), false).size();
        int rest = others - were;
        boolean counted = were >= StatusView.FEWEST_COUNTED && isNotFew(rest);
        others = counted ? rest : others;
        lines.add(line(manager, members, asked, missed, counted));
      }
    }
    blocks.paragraph("status.teams").bullets(lines);
  }

  private OrganizationId organization() {
    return scene.reader().organization();
  }

  /** What is left of the organization's count must not tell of a few either. */
  private static boolean isNotFew(int people) {
    return people <= 0 || people >= StatusView.FEWEST_COUNTED;
  }

  private static Set<PersonId> ids(List<Person> team) {
    return team.stream().map(Person::id).collect(Collectors.toSet());
  }

  private static List<Person> members(List<PersonId> team, Map<PersonId, Person> people) {
    return people.values().stream().filter(person -> team.contains(person.id())).toList();
  }

  private Rich line(
      Person manager,
      List<Person> team,
      List<CheckIn> asked,
      Set<PersonId> missed,
      boolean counted) {
    Set<PersonId> ids = ids(team);
    Set<PersonId> were = people(asked, ids, false);
    return scene.rich(
        "status.team",
        Map.of(
            "manager",
            manager.name(),
            "part",
            count(team, Enrolment.ACTIVE) + count(team, Enrolment.PAUSED),
            "off",
            count(team, Enrolment.PAUSED),
            "missed",
            (int) ids.stream().filter(missed::contains).count(),
            "asked",
            were.size(),
            "counted",
            counted,
            "answered",
            counted ? people(asked, ids, true).size() : 0));
  }

  private int count(List<Person> team, Enrolment enrolment) {
    return (int)
        team.stream()
            .filter(person -> person.enrolmentOn(person.today(scene.now())) == enrolment)
            .count();
  }

  private static Set<PersonId> people(List<CheckIn> asked, Set<PersonId> of, boolean answered) {
    return asked.stream()
        .filter(checkIn -> of.contains(checkIn.person()))
        .filter(checkIn -> !answered || checkIn.answered())
        .map(CheckIn::person)
        .collect(Collectors.toSet());
  }
}
