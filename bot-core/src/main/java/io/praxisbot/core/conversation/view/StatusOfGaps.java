package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;

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
        .forEach(this::line);
  }

  private void line(GapKind kind, List<Gap> gaps) {
    List<PersonId> first = gaps.stream().limit(MOST_NAMED).map(Gap::person).toList();
    List<String> names =
        scene.seen(Content.LEDGER, first).values().stream().map(Person::name).toList();
    String key = kind.name().toLowerCase(Locale.ROOT);
    blocks.paragraph(
        "status.gap",
        Map.of(
            "what", scene.plain("gap.what." + key),
            "people", String.join(", ", names),
            "more", gaps.size() - first.size(),
            "next", scene.plain("gap.next." + key)));
  }
}
