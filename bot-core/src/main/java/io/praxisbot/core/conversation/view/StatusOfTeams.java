package io.praxisbot.core.conversation.view;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How it runs team by team: who takes part, is off and misses messages, and how many answered where
 * that may be counted. The largest teams; one query, however many there are.
 */
final class StatusOfTeams {

  private static final int MOST_TEAMS = 10;

  private final Scene scene;
  private final Blocks blocks;

  StatusOfTeams(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
  }

  void add(Collection<Reporting> lines, AnsweredLately lately, Collection<Delivery> failures) {
    Map<PersonId, List<PersonId>> teams =
        lines.stream()
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
    Set<PersonId> missed = failures.stream().map(Delivery::to).collect(Collectors.toSet());
    lines(largest, lately, lately.countable(teams), missed);
    if (teams.size() > MOST_TEAMS) {
      blocks.small("status.teams.more", Map.of("count", teams.size() - MOST_TEAMS));
    }
  }

  private void lines(
      List<Map.Entry<PersonId, List<PersonId>>> teams,
      AnsweredLately lately,
      Set<PersonId> countable,
      Set<PersonId> missed) {
    List<PersonId> all = new ArrayList<>();
    teams.forEach(
        team -> {
          all.add(team.getKey());
          all.addAll(team.getValue());
        });
    Map<PersonId, Person> people =
        scene.stores().people().findAll(all).stream()
            .collect(Collectors.toMap(Person::id, p -> p, (one, same) -> one));
    List<Rich> lines = new ArrayList<>();
    for (Map.Entry<PersonId, List<PersonId>> team : teams) {
      Person manager = people.get(team.getKey());
      if (manager != null) {
        boolean counted = countable.contains(manager.id());
        lines.add(line(manager, members(team.getValue(), people), lately, missed, counted));
      }
    }
    blocks.paragraph("status.teams").bullets(lines);
  }

  private static List<Person> members(List<PersonId> team, Map<PersonId, Person> people) {
    return people.values().stream().filter(person -> team.contains(person.id())).toList();
  }

  private Rich line(
      Person manager,
      List<Person> team,
      AnsweredLately lately,
      Set<PersonId> missed,
      boolean counted) {
    Set<PersonId> ids = team.stream().map(Person::id).collect(Collectors.toSet());
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
            lately.asked(ids).size(),
            "counted",
            counted,
            "answered",
            counted ? lately.answered(ids) : 0));
  }

  private int count(List<Person> team, Enrolment enrolment) {
    return (int)
        team.stream()
            .filter(person -> person.enrolmentOn(person.today(scene.now())) == enrolment)
            .count();
  }
}
