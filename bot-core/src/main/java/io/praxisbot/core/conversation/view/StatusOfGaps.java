package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.followup.AdminGaps;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.Thresholds;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is the admins' own to mend: who has no manager, and of whom nobody knows where they are. */
final class StatusOfGaps {

  private static final int MOST_NAMED = 10;

  private final Scene scene;
  private final Blocks blocks;

  StatusOfGaps(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
  }

  /**
   * @param lines all of the organization's
   */
  void add(Collection<Reporting> lines) {
    OrganizationId organization = scene.reader().organization();
    List<Person> part =
        scene.stores().people().enrolled(organization, Enrolment.ACTIVE, Integer.MAX_VALUE);
    AdminGaps finder = new AdminGaps(lines, Thresholds.DEFAULT);
    new TreeMap<>(finder.find(part, scene.now()).stream().collect(groupingBy(Gap::kind)))
        .forEach((kind, gaps) -> line(lower(kind), gaps.stream().map(Gap::person).toList()));
    List<PersonId> led = ledByNobody(part, lines);
    if (!led.isEmpty()) {
      line("manager_left", led);
    }
  }

  private static String lower(GapKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Those whose manager has left: nobody reads their digest. */
  private List<PersonId> ledByNobody(List<Person> part, Collection<Reporting> lines) {
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
