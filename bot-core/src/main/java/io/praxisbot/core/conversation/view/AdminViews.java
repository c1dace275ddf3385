package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Reach;
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
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What admins read: previews before a change, and what a change did. No goals, no answers. */
final class AdminViews {

  private static final int MOST_NAMED = 20;

  /** Has no personal layer: what answers is the team's or everybody's. */
  private static final PersonId NOBODY = new PersonId("-");

  private AdminViews() {}

  /** What a new cadence would move. */
  static Optional<Message> preview(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene);
    if (blocks.settled()) {
      String how = scene.arg("settled").equals("cancel") ? "dropped" : "settled";
      return blocks.paragraph("admin.cadence." + how, change(scene)).message();
    }
    blocks.paragraph("admin.cadence.preview", change(scene));
    example(scene).ifPresent(e -> blocks.paragraph("admin.cadence.example", e));
    if (namedTooSoon(scene)) {
      blocks.paragraph("admin.cadence.toosoon");
    }
    if (scene.has("people")) {
      moving(scene, blocks);
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
        team(scene).flatMap(scene::person).map(Person::firstName).orElse(""),
        "hasTeam",
        scene.has("team"),
        "reached",
        Integer.valueOf(scene.arg("reached")),
        "own",
        Integer.valueOf(scene.arg("own")));
  }

  private static Optional<Map<String, Object>> example(Scene scene) {
    if (!scene.has("example")) {
      return Optional.empty();
    }
    List<PersonId> id = List.of(new PersonId(scene.arg("example")));
    return scene.seen(Content.LEDGER, id).values().stream()
        .findFirst()
        .map(
            p ->
                Map.of(
                    "kind",
                    OccurrenceKind.valueOf(scene.arg("kind")),
                    "person",
                    p.firstName(),
                    "from",
                    scene.dates().moment(Instant.parse(scene.arg("from")), p.zone()),
                    "to",
                    scene.dates().moment(Instant.parse(scene.arg("to")), p.zone())));
  }

  /** Whether a digest would name people before they are reminded. */
  private static boolean namedTooSoon(Scene scene) {
    Cadence set = Cadence.parse(scene.arg("cadence"));
    boolean digest = scene.arg("kind").equals(OccurrenceKind.DIGEST.name());
    var organization = scene.reader().organization();
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    Optional<PersonId> team = team(scene);
    Cadence checkIns = digest ? rhythms.checkIns(organization, NOBODY, team).cadence() : set;
    Cadence digests = digest ? set : rhythms.digests(organization, team.orElse(NOBODY)).cadence();
    LocalDate monday =
        scene.reader().today(scene.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Instant asked = Planner.next(checkIns, ZoneOffset.UTC, monday, Instant.EPOCH).at();
    LocalDate day = asked.atZone(ZoneOffset.UTC).toLocalDate();
    Instant reminded = Planner.nextWorkingDay(day, CadenceDefaults.REMINDER_TIME, ZoneOffset.UTC);
    Instant told = Planner.next(digests, ZoneOffset.UTC, day, asked).at();
    return told.isBefore(reminded);
  }

  private static void moving(Scene scene, Blocks blocks) {
    Cadence set = Cadence.parse(scene.arg("cadence"));
    OccurrenceKind kind = OccurrenceKind.valueOf(scene.arg("kind"));
    var organization = scene.reader().organization();
    Stores stores = scene.stores();
    Reach reach =
        new Reach(
            stores.people().in(organization),
            stores.reportingLines().in(organization),
            stores.cadenceSettings().in(organization),
            kind,
            team(scene));
    List<Occurrence> moving =
        reach.moving(stores.occurrences().in(organization, kind), set, scene.now());
    List<Occurrence> named = moving.stream().limit(MOST_NAMED).toList();
    Map<PersonId, Person> seen =
        scene.seen(Content.LEDGER, named.stream().map(Occurrence::person).toList());
    List<Rich> lines = new ArrayList<>();
    for (Occurrence planned : named) {
      Optional.ofNullable(seen.get(planned.person()))
          .map(p -> line(scene, planned, p, reach.next(planned, set, scene.now())))
          .ifPresent(lines::add);
    }
    blocks.bullets(lines);
    if (moving.size() > MOST_NAMED) {
      blocks.small("admin.cadence.more", Map.of("count", moving.size() - MOST_NAMED));
    }
  }

  private static Optional<PersonId> team(Scene scene) {
    return scene.has("team") ? Optional.of(new PersonId(scene.arg("team"))) : Optional.empty();
  }

  private static Rich line(Scene scene, Occurrence planned, Person person, Instant next) {
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
    if (!scene.administers()) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene).paragraph("admin.cadence.applied", change(scene));
    if (namedTooSoon(scene)) {
      blocks.small("admin.cadence.toosoon");
    }
    return blocks.message();
  }

  /** The cadence that holds, and who has another. */
  static Optional<Message> now(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    var organization = scene.reader().organization();
    boolean digest = scene.arg("kind").equals(OccurrenceKind.DIGEST.name());
    Optional<PersonId> team = team(scene);
    var rhythm =
        digest
            ? rhythms.digests(organization, team.orElse(NOBODY))
            : rhythms.checkIns(organization, NOBODY, team);
    return new Blocks(scene)
        .paragraph(
            "admin.cadence.now",
            Map.of(
                "kind",
                OccurrenceKind.valueOf(scene.arg("kind")),
                "cadence",
                scene.dates().cadence(rhythm.cadence()),
                "set",
                rhythm.setOn().isPresent(),
                "hasTeam",
                team.isPresent(),
                "team",
                team.flatMap(scene::person).map(Person::firstName).orElse("")))
        .message();
  }

  /** Who takes part from now on, and who did already. */
  static Optional<Message> enrolled(Scene scene) {
    Blocks blocks = new Blocks(scene);
    List<Person> all = scene.people("fresh");
    Set<PersonId> unsure = Reachability.unsure(scene.stores(), all);
    List<Person> fresh = all.stream().filter(one -> !unsure.contains(one.id())).toList();
    List<Person> untold = all.stream().filter(one -> unsure.contains(one.id())).toList();
    List<Person> already = scene.people("already");
    if (!fresh.isEmpty()) {
      blocks.paragraph("admin.enrolled", Map.of("people", names(fresh), "count", fresh.size()));
    }
    if (!already.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.already", Map.of("people", names(already), "count", already.size()));
    }
    if (!untold.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.untold", Map.of("people", names(untold), "count", untold.size()));
    }
    List<Person> invited = scene.people("invited");
    if (!invited.isEmpty()) {
      blocks.paragraph(
          "admin.enrolled.invited", Map.of("people", names(invited), "count", invited.size()));
    }
    for (String bar : List.of("gone", "guest", "bot")) {
      List<Person> barred = scene.people(bar);
      if (!barred.isEmpty()) {
        blocks.paragraph(
            "admin.enrolled." + bar, Map.of("people", names(barred), "count", barred.size()));
      }
    }
    if (scene.has("manager")) {
      blocks.paragraph("admin.enrolled.manager", Map.of("manager", names(scene.people("manager"))));
    }
    return blocks.message();
  }

  static Optional<Message> unenrolled(Scene scene) {
    List<Person> people = scene.people("people");
    if (people.isEmpty()) {
      return new Blocks(scene).paragraph("admin.unenrolled.none").message();
    }
    Blocks blocks = new Blocks(scene);
    unenrolled(blocks, "admin.unenrolled", people.stream().filter(p -> !unseen(p)).toList());
    unenrolled(blocks, "admin.unenrolled.invited", people.stream().filter(p -> unseen(p)).toList());
    return blocks.message();
  }

  /** Whoever was only invited has no account yet. */
  private static boolean unseen(Person person) {
    return person.accounts().isEmpty();
  }

  private static void unenrolled(Blocks blocks, String key, List<Person> people) {
    if (!people.isEmpty()) {
      blocks.paragraph(key, Map.of("people", names(people), "count", people.size()));
    }
  }

  /** Who the admins are. */
  static Optional<Message> list(Scene scene) {
    List<Person> admins = scene.people("people");
    return new Blocks(scene)
        .paragraph("admin.list", Map.of("people", names(admins), "count", admins.size()))
        .message();
  }

  /** Several people fit a name. */
  static Optional<Message> several(Scene scene) {
    return new Blocks(scene)
        .paragraph("person.several", Map.of("people", told(scene, scene.people("people"))))
        .message();
  }

  /** Two of the same name are told apart by where they are. */
  private static String told(Scene scene, List<Person> people) {
    Map<String, Long> called =
        people.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
    return people.stream()
        .map(one -> called.getOrDefault(one.name(), 1L) > 1 ? placed(scene, one) : one.name())
        .collect(Collectors.joining(", "));
  }

  private static String placed(Scene scene, Person person) {
    return person.accounts().stream()
        .findFirst()
        .map(account -> person.name() + " (" + LinkViews.name(scene, account.platform()) + ")")
        .orElseGet(person::name);
  }

  private static String names(List<Person> people) {
    return String.join(", ", people.stream().map(Person::name).toList());
  }
}
