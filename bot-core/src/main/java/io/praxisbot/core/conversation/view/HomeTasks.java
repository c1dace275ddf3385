package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.digest.DigestReport;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a home page shows to those who lead a team and to admins; nothing to others. */
final class HomeTasks {

  /** How far back an admin is told of what did not arrive. */
  private static final Duration LATELY = Duration.ofDays(7);

  /** Has no personal layer: what answers is everybody's. */
  private static final PersonId NOBODY = new PersonId("-");

  private final Scene scene;
  private final Blocks blocks;

  HomeTasks(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
  }

  void add() {
    List<Member> team = TeamViews.visible(scene);
    if (!team.isEmpty()) {
      team(team);
    }
    if (scene.administers()) {
      cadence(scene.reader().organization());
    }
  }

  private void team(List<Member> team) {
    long part = team.stream().filter(m -> takesPart(m.person())).count();
    long off = team.stream().filter(this::isSeenOff).count();
    blocks
        .divider()
        .paragraph("home.team", Map.of("people", (long) team.size(), "part", part, "off", off))
        .bullets(TeamViews.lines(scene, team));
    List<Rich> gaps = gaps(team);
    if (gaps.isEmpty()) {
      blocks.paragraph("home.team.nothing");
    } else {
      blocks.paragraph("digest.needs", Map.of("count", gaps.size()));
      blocks.bullets(gaps.stream().limit(DigestReport.MOST_GAPS).toList());
    }
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.DIGEST, "show", "", "menu.digest.show"));
    buttons.addAll(AgendaDoors.team(blocks, team));
    blocks.buttons(buttons);
  }

  private static boolean takesPart(Person person) {
    return person.enrolment() == Enrolment.ACTIVE && !person.deactivated();
  }

  private boolean isSeenOff(Member member) {
    Person person = member.person();
    return scene.sees(Content.PAUSE_DATES, member)
        && person.enrolmentOn(person.today(scene.now())) == Enrolment.PAUSED;
  }

  /** Of each of the team what is most urgent, the most urgent person first, as in a digest. */
  private List<Rich> gaps(List<Member> team) {
    GapFinder finder = new GapFinder();
    List<Rich> lines = new ArrayList<>();
    Map<Gap, Member> most = new LinkedHashMap<>();
    for (Member member : team) {
      finder.find(member, scene.now()).stream()
          .min(DigestReport.URGENT_FIRST)
          .ifPresent(gap -> most.put(gap, member));
    }
    most.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(DigestReport.URGENT_FIRST))
        .forEach(e -> lines.add(GapBlocks.line(scene, e.getKey(), e.getValue().person())));
    return lines;
  }

  /** No names and no answers: whether it runs. */
  private void cadence(OrganizationId organization) {
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    long part =
        scene.stores().people().in(organization).stream().filter(HomeTasks::takesPart).count();
    Optional<Instant> next = next(organization);
    blocks
        .divider()
        .paragraph(
            "home.cadence",
            Map.of(
                "checkins",
                scene
                    .dates()
                    .cadence(rhythms.checkIns(organization, NOBODY, Optional.empty()).cadence()),
                "digests",
                scene.dates().cadence(rhythms.digests(organization, NOBODY).cadence()),
                "part",
                part,
                "planned",
                next.isPresent(),
                "next",
                next.map(at -> scene.dates().moment(at, scene.reader().zone())).orElse("")));
    int failed = scene.stores().ledger().failedIn(organization, scene.now().minus(LATELY));
    if (failed > 0) {
      blocks.paragraph("home.failed", Map.of("count", failed));
    }
    blocks.small("home.cadence.small");
  }

  private Optional<Instant> next(OrganizationId organization) {
    return scene.stores().occurrences().in(organization, OccurrenceKind.CHECK_IN).stream()
        .map(Occurrence::dueAt)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
