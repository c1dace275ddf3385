package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What admins read: previews before a change, and what a change did. No goals, no answers. */
final class AdminViews {

  private static final int MOST_NAMED = 20;

  private AdminViews() {}

  /** What a new cadence would move. */
  static Optional<Message> preview(Scene scene) {
    Blocks blocks = new Blocks(scene);
    if (blocks.settled()) {
      return blocks.paragraph("admin.cadence.settled", change(scene)).message();
    }
    blocks.paragraph("admin.cadence.preview", change(scene));
    example(scene).ifPresent(e -> blocks.paragraph("admin.cadence.example", e));
    if (namedTooSoon(scene)) {
      blocks.paragraph("admin.cadence.toosoon");
    }
    if (scene.has("people")) {
      blocks.bullets(moving(scene));
    }
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.answer(FlowName.ADMIN, "apply", "", "choice.apply", Button.Look.PRIMARY));
    if (!scene.has("people")) {
      buttons.add(blocks.answer(FlowName.ADMIN, "people", "", "choice.people"));
    }
    buttons.add(blocks.answer(FlowName.ADMIN, "cancel", "", "choice.cancel"));
    return blocks.buttons(buttons).message();
  }

  private static Map<String, Object> change(Scene scene) {
    return Map.of(
        "before",
        scene.dates().cadence(Cadence.parse(scene.arg("before"))),
        "after",
        scene.dates().cadence(Cadence.parse(scene.arg("cadence"))),
        "kind",
        OccurrenceKind.valueOf(scene.arg("kind")),
        "team",
        scene
            .person(new PersonId(scene.has("team") ? scene.arg("team") : "-"))
            .map(Person::firstName)
            .orElse(""),
        "hasTeam",
        scene.has("team"),
        "reached",
        Integer.valueOf(scene.arg("reached")),
        "own",
        Integer.valueOf(scene.arg("own")));
  }

  private static Optional<Map<String, Object>> example(Scene scene) {
    return scene.has("example")
        ? scene
            .person(new PersonId(scene.arg("example")))
            .map(
                p ->
                    Map.of(
                        "person",
                        p.firstName(),
                        "from",
                        scene.dates().moment(Instant.parse(scene.arg("from")), p.zone()),
                        "to",
                        scene.dates().moment(Instant.parse(scene.arg("to")), p.zone())))
        : Optional.empty();
  }

  /** Whether a digest would name people before they are reminded. */
  private static boolean namedTooSoon(Scene scene) {
    Cadence set = Cadence.parse(scene.arg("cadence"));
    boolean digest = scene.arg("kind").equals(OccurrenceKind.DIGEST.name());
    var organization = scene.reader().organization();
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    Cadence checkIns =
        digest
            ? rhythms.checkIns(organization, scene.reader().id(), Optional.empty()).cadence()
            : set;
    Cadence digests = digest ? set : rhythms.digests(organization, scene.reader().id()).cadence();
    LocalDate monday =
        scene.reader().today(scene.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Instant asked = Planner.next(checkIns, ZoneOffset.UTC, monday, Instant.EPOCH).at();
    LocalDate day = asked.atZone(ZoneOffset.UTC).toLocalDate();
    Instant reminded = Planner.nextWorkingDay(day, CadenceDefaults.REMINDER_TIME, ZoneOffset.UTC);
    Instant told = Planner.next(digests, ZoneOffset.UTC, day, asked).at();
    return told.isBefore(reminded);
  }

  private static List<Rich> moving(Scene scene) {
    Cadence set = Cadence.parse(scene.arg("cadence"));
    OccurrenceKind kind = OccurrenceKind.valueOf(scene.arg("kind"));
    List<Rich> lines = new ArrayList<>();
    for (Occurrence planned :
        scene.stores().occurrences().in(scene.reader().organization(), kind)) {
      Optional<Person> person = scene.person(planned.person());
      if (person.isPresent() && planned.dueAt().isPresent() && lines.size() < MOST_NAMED) {
        lines.add(line(scene, planned, person.get(), set));
      }
    }
    return lines;
  }

  private static Rich line(Scene scene, Occurrence planned, Person person, Cadence set) {
    Instant next = Planner.next(set, person.zone(), planned.period().start(), scene.now()).at();
    return scene.rich(
        "admin.cadence.person",
        Map.of(
            "person",
            person.name(),
            "from",
            scene.dates().moment(planned.dueAt().orElseThrow(), person.zone()),
            "to",
            scene.dates().moment(next, person.zone()),
            "place",
            scene.dates().place(person.zone())));
  }

  static Optional<Message> applied(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("admin.cadence.applied", change(scene));
    if (namedTooSoon(scene)) {
      blocks.small("admin.cadence.toosoon");
    }
    return blocks.message();
  }

  /** The cadence that holds, and who has another. */
  static Optional<Message> now(Scene scene) {
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    var organization = scene.reader().organization();
    boolean digest = scene.arg("kind").equals(OccurrenceKind.DIGEST.name());
    Optional<PersonId> team =
        scene.has("team") ? Optional.of(new PersonId(scene.arg("team"))) : Optional.empty();
    // Nobody has this id, so no personal layer answers: what is left is the team's or everybody's.
    PersonId nobody = new PersonId("-");
    var rhythm =
        digest
            ? rhythms.digests(organization, team.orElse(nobody))
            : rhythms.checkIns(organization, nobody, team);
    return new Blocks(scene)
        .paragraph(
            "admin.cadence.now",
            Map.of(
                "kind",
                OccurrenceKind.valueOf(scene.arg("kind")),
                "cadence",
                scene.dates().cadence(rhythm.cadence()),
                "set",
                rhythm.setOn().isPresent()))
        .message();
  }

  /** Who takes part from now on, and who did already. */
  static Optional<Message> enrolled(Scene scene) {
    Blocks blocks = new Blocks(scene);
    List<Person> fresh = scene.people("fresh");
    List<Person> already = scene.people("already");
    if (!fresh.isEmpty()) {
      blocks.paragraph("admin.enrolled", Map.of("people", names(fresh), "count", fresh.size()));
    }
    if (!already.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.already", Map.of("people", names(already), "count", already.size()));
    }
    if (scene.has("manager")) {
      blocks.paragraph("admin.enrolled.manager");
    }
    return blocks.message();
  }

  static Optional<Message> unenrolled(Scene scene) {
    List<Person> people = scene.people("people");
    return people.isEmpty()
        ? new Blocks(scene).paragraph("admin.unenrolled.none").message()
        : new Blocks(scene)
            .paragraph("admin.unenrolled", Map.of("people", names(people), "count", people.size()))
            .message();
  }

  /** Several people fit a name. */
  static Optional<Message> several(Scene scene) {
    return new Blocks(scene)
        .paragraph("person.several", Map.of("people", names(scene.people("people"))))
        .message();
  }

  private static String names(List<Person> people) {
    return String.join(", ", people.stream().map(Person::name).toList());
  }
}
