package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.fact.TeamThresholds;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.AdminGaps;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What is the admins' own to mend, as it is found; what doesn't arrive is told with its reason. */
final class StatusOfGaps {

  private static final int MOST_NAMED = 10;

  private final Scene scene;
  private final Blocks blocks;
  private final Collection<Reporting> lines;
  private final List<Person> part;
  private final List<Gap> found;

  /**
   * @param lines all of the organization's
   */
  StatusOfGaps(Scene scene, Blocks blocks, Collection<Reporting> lines, StatusOfReach reach) {
    this.scene = scene;
    this.blocks = blocks;
    this.lines = lines;
    this.part =
        scene
            .stores()
            .people()
            .enrolled(scene.reader().organization(), Enrolment.ACTIVE, Integer.MAX_VALUE);
    this.found = found(reach);
  }

  private List<Gap> found(StatusOfReach reach) {
    Map<PersonId, Person> people = new LinkedHashMap<>();
    part.forEach(person -> people.put(person.id(), person));
    reach.people().forEach(person -> people.putIfAbsent(person.id(), person));
    return new AdminGaps(lines, thresholds(), reach::of).find(people.values(), scene.now());
  }

  /** As set for each team; for whoever is on none, as set for everybody. Two queries. */
  private Function<Person, Thresholds> thresholds() {
    Map<PersonId, PersonId> managers = new HashMap<>();
    lines.forEach(line -> line.manager().ifPresent(manager -> managers.put(line.id(), manager)));
    OrganizationId organization = scene.reader().organization();
    Map<PersonId, Thresholds> teams =
        TeamThresholds.read(scene.stores(), organization, Set.copyOf(managers.values()));
    Thresholds others = TeamThresholds.read(scene.stores(), organization, Optional.empty());
    return person -> Optional.ofNullable(managers.get(person.id())).map(teams::get).orElse(others);
  }

  /** All of them. */
  List<Gap> found() {
    return found;
  }

  /** Names who has no manager, or none who is there, and of whom nobody knows where they are. */
  void add() {
    new TreeMap<>(
            found.stream()
                .filter(gap -> gap.kind() != GapKind.UNDELIVERED)
                .collect(groupingBy(Gap::kind)))
        .forEach((kind, gaps) -> line(lower(kind), gaps.stream().map(Gap::person).toList()));
    List<PersonId> led = ledByNobody();
    if (!led.isEmpty()) {
      line("manager_left", led);
    }
  }

  private static String lower(GapKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Those whose manager has left: nobody reads their digest. */
  private List<PersonId> ledByNobody() {
    Set<PersonId> ids = part.stream().map(Person::id).collect(toSet());
    Set<PersonId> left =
        scene
            .stores()
            .people()
            .enrolled(scene.reader().organization(), Enrolment.LEFT, Integer.MAX_VALUE)
            .stream()
            .map(Person::id)
            .collect(toSet());
    return lines.stream()
        .filter(
            line -> ids.contains(line.id()) && line.manager().filter(left::contains).isPresent())
        .map(Reporting::id)
        .toList();
  }

  private void line(String key, List<PersonId> people) {
    List<PersonId> first = people.stream().limit(MOST_NAMED).toList();
    List<String> names =
        scene.seen(Content.LEDGER, first).values().stream().map(Person::name).toList();
    int more = people.size() - first.size();
    blocks.paragraph(
        "status.gap",
        Map.of(
            "what", scene.plain("gap.what." + key),
            "people", Names.joined(names, more),
            "more", more,
            "next", scene.plain("gap.next." + key)));
  }
}
