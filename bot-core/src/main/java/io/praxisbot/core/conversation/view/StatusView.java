package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How it runs, for admins: how many take part, whom nothing reaches and why, what comes next. No
 * goals and no answers; of answers only the count, and that over at least five people.
 *
 * <p>What it reads follows what is to be told, not how many are enrolled: counts over indexes, at
 * most some of the invited, of those who are off and of what failed in the last week, everybody
 * whom the bot can't write to any more, and the earliest check-in that is planned; for who has no
 * manager, all who take part, by one query. Somebody who has no bot in Teams and to whom nothing
 * was sent yet isn't looked for.
 */
final class StatusView implements View {

  private static final Duration LATELY = Duration.ofDays(7);

  private static final int MOST_NAMED = 10;

  @Override
  public Optional<Message> render(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene).heading("status");
    List<Person> off =
        scene
            .stores()
            .people()
            .off(scene.reader().organization(), scene.reader().today(scene.now()));
    part(scene, blocks, off.size());
    off(scene, blocks, off);
    next(scene, blocks);
    List<Reporting> lines = scene.stores().reportingLines().in(scene.reader().organization());
    AnsweredLately lately = AnsweredLately.of(scene, LATELY, lines);
    answers(blocks, lately);
    invited(scene, blocks);
    StatusOfReach reach = new StatusOfReach(scene);
    StatusOfGaps gaps = new StatusOfGaps(scene, blocks, lines, reach);
    reach.add(blocks, gaps.found());
    gaps.add();
    new StatusOfTeams(scene, blocks).add(lines, lately, reach.failed(scene.now().minus(LATELY)));
    new StandIns(scene).status(blocks);
    return blocks.small("status.small").message();
  }

  private static void part(Scene scene, Blocks blocks, int off) {
    OrganizationId organization = scene.reader().organization();
    var people = scene.stores().people();
    blocks.paragraph(
        "status.part",
        Map.of(
            "part", people.count(organization, Enrolment.ACTIVE),
            "off", off,
            "invited", people.count(organization, Enrolment.INVITED)));
  }

  private static void off(Scene scene, Blocks blocks, List<Person> off) {
    if (!off.isEmpty()) {
      blocks.paragraph(
          "status.off",
          Map.of(
              "people",
              off.stream()
                  .limit(MOST_NAMED)
                  .map(person -> until(scene, person))
                  .collect(Collectors.joining(", ")),
              "more",
              Math.max(0, off.size() - MOST_NAMED)));
    }
  }

  private static String until(Scene scene, Person person) {
    Optional<String> until = person.pause().flatMap(Pause::until).map(scene.dates()::day);
    return scene
        .texts()
        .plain(
            "status.off.person",
            Map.of(
                "person", person.name(), "hasUntil", until.isPresent(), "until", until.orElse("")));
  }

  private static void next(Scene scene, Blocks blocks) {
    var occurrences = scene.stores().occurrences();
    OrganizationId organization = scene.reader().organization();
    int coming =
        occurrences.comingIn(organization, OccurrenceKind.CHECK_IN, scene.now().plus(LATELY));
    occurrences
        .nextIn(organization, OccurrenceKind.CHECK_IN)
        .flatMap(Occurrence::dueAt)
        .map(at -> scene.dates().moment(at, scene.reader().zone()))
        .ifPresent(when -> blocks.paragraph("status.next", Map.of("when", when, "count", coming)));
    boolean moving =
        scene
            .stores()
            .replans()
            .any()
            .filter(left -> left.value().organization().equals(scene.reader().organization()))
            .isPresent();
    if (moving) {
      blocks.small("status.replanning");
    }
  }

  /** Of few it could be told whose answer it is; that they were asked is no answer. */
  private static void answers(Blocks blocks, AnsweredLately lately) {
    Set<PersonId> asked = lately.asked();
    if (!asked.isEmpty()) {
      blocks.paragraph(
          "status.answers",
          Map.of(
              "asked", asked.size(),
              "counted", lately.countable(),
              "answered", lately.answered(asked)));
    }
  }

  private static void invited(Scene scene, Blocks blocks) {
    OrganizationId organization = scene.reader().organization();
    List<Person> invited =
        scene.stores().people().enrolled(organization, Enrolment.INVITED, MOST_NAMED);
    if (!invited.isEmpty()) {
      int all = scene.stores().people().count(organization, Enrolment.INVITED);
      blocks.paragraph(
          "status.invited",
          Map.of(
              "people",
              String.join(", ", invited.stream().map(Person::name).toList()),
              "more",
              all - invited.size()));
    }
  }
}
