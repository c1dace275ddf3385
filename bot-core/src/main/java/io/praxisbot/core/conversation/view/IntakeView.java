package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Trouble;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of people, as far as it is: what it would do, what stands against it, what it did. */
final class IntakeView implements View {

  private static final int EXAMPLES = 3;
  private static final int MOST_SHOWN = 20;

  /** What stands between the names of a circle. */
  private static final String BETWEEN = " → ";

  @Override
  public Optional<Message> render(Scene scene) {
    return scene
        .stores()
        .intakes()
        .find(scene.arg("intake"))
        .map(Stored::value)
        .filter(i -> i.state() != Intake.State.FORGOTTEN)
        .filter(i -> scene.administers())
        .filter(i -> i.organization().equals(scene.reader().organization()))
        .flatMap(intake -> message(intake, scene));
  }

  private static Optional<Message> message(Intake intake, Scene scene) {
    Blocks blocks = new Blocks(scene);
    switch (intake.state()) {
      case DRAFT -> draft(intake, scene, blocks);
      case FAULTY -> faulty(intake, scene, blocks);
      case APPLYING, UNDOING -> blocks.paragraph(key(intake), numbers(intake));
      case DONE -> done(intake, blocks);
      case UNDONE -> undone(intake, scene, blocks);
      case FORGOTTEN -> throw new IllegalStateException("a forgotten table isn't shown");
    }
    return blocks.message();
  }

  private static String key(Intake intake) {
    return "import." + intake.state().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> numbers(Intake intake) {
    Intake.Counts counts = intake.counts();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("people", counts.people());
    numbers.put("fresh", counts.fresh());
    numbers.put("invited", counts.invited());
    numbers.put("managed", counts.managed());
    numbers.put("zoned", counts.zoned());
    numbers.put("unchanged", counts.unchanged());
    numbers.put("repeated", counts.repeated());
    numbers.put("left", intake.left());
    int pages =
        intake.state() == Intake.State.UNDOING ? intake.pages() - intake.done() : intake.done();
    numbers.put("done", Math.min(counts.people(), pages * IntakePage.LINES));
    return Collections.unmodifiableMap(numbers);
  }

  private static void draft(Intake intake, Scene scene, Blocks blocks) {
    if (blocks.settled()) {
      String how = scene.arg("settled").equals("cancel") ? "import.dropped" : "import.settled";
      blocks.paragraph(how, numbers(intake));
      return;
    }
    blocks.paragraph("import.draft", numbers(intake));
    changes(intake, scene, blocks);
    int most = scene.has("people") ? MOST_SHOWN : EXAMPLES;
    List<Row> rows = rows(intake, scene).stream().limit(most).toList();
    Map<PersonId, Person> known = known(rows, scene);
    Map<PersonId, Person> former = former(rows, scene);
    blocks.bullets(rows.stream().map(row -> line(row, known, former, scene)).toList());
    if (scene.has("people") && intake.counts().people() > most) {
      blocks.small("import.more", Map.of("count", intake.counts().people() - most));
    }
    notes(intake, blocks);
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.answer(FlowName.IMPORT, "apply", "", "choice.apply", Button.Look.PRIMARY));
    if (!scene.has("people") && intake.counts().people() > EXAMPLES) {
      buttons.add(blocks.answer(FlowName.IMPORT, "people", "", "choice.people"));
    }
    buttons.add(blocks.answer(FlowName.IMPORT, "cancel", "", "choice.cancel"));
    blocks.buttons(buttons);
  }

  private static void changes(Intake intake, Scene scene, Blocks blocks) {
    Map<String, Object> numbers = numbers(intake);
    List<Rich> lines = new ArrayList<>();
    for (String what : List.of("fresh", "invited", "managed", "zoned", "unchanged")) {
      if (!Integer.valueOf(0).equals(numbers.get(what))) {
        lines.add(scene.rich("import.draft." + what, numbers));
      }
    }
    blocks.bullets(lines);
    if (intake.counts().people() > 0) {
      blocks.small("import.example");
    }
  }

  private static void notes(Intake intake, Blocks blocks) {
    if (intake.counts().repeated() > 0) {
      blocks.small("import.repeated", numbers(intake));
    }
    if (!intake.ignored().isEmpty()) {
      blocks.small("import.ignored", Map.of("columns", String.join(", ", intake.ignored())));
    }
  }

  /** As many as are shown at most, in the order of the file. */
  private static List<Row> rows(Intake intake, Scene scene) {
    return scene.stores().intakePages().find(IntakePage.id(intake.id(), 0)).stream()
        .flatMap(page -> page.value().rows().stream())
        .filter(Row::takesPart)
        .toList();
  }

  /** Those of them who are known already, by one read. */
  private static Map<PersonId, Person> known(List<Row> rows, Scene scene) {
    Set<PersonId> ids =
        rows.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.person()), row.manager().stream()))
            .collect(Collectors.toSet());
    return scene.everybody(ids);
  }

  /** Whose place somebody else takes, by employee; by two reads. */
  private static Map<PersonId, Person> former(List<Row> rows, Scene scene) {
    Map<PersonId, PersonId> managers = new HashMap<>();
    List<PersonId> led =
        rows.stream().filter(r -> r.manager().isPresent()).map(Row::person).toList();
    for (Reporting reporting : scene.stores().reportingLines().findAll(led)) {
      reporting.manager().ifPresent(manager -> managers.put(reporting.id(), manager));
    }
    Map<PersonId, Person> people = scene.everybody(new HashSet<>(managers.values()));
    Map<PersonId, Person> former = new HashMap<>();
    managers.forEach(
        (id, manager) ->
            Optional.ofNullable(people.get(manager)).ifPresent(person -> former.put(id, person)));
    return former;
  }

  private static Rich line(
      Row row, Map<PersonId, Person> known, Map<PersonId, Person> former, Scene scene) {
    Optional<Person> replaced =
        Optional.ofNullable(former.get(row.person()))
            .filter(person -> !row.manager().equals(Optional.of(person.id())));
    return scene.rich(
        "import.line",
        Map.of(
            "line",
            row.line(),
            "person",
            name(row.person(), known, row.words()),
            "hasLead",
            row.manager().isPresent(),
            "lead",
            row.manager().map(id -> name(id, known, row.managing())).orElse(""),
            "hasFormer",
            replaced.isPresent(),
            "former",
            replaced.map(Person::name).orElse(""),
            "hasZone",
            row.zone().isPresent(),
            "where",
            row.zone().map(ZoneId::getId).orElse("")));
  }

  private static String name(PersonId id, Map<PersonId, Person> known, String words) {
    return Optional.ofNullable(known.get(id)).map(Person::name).orElse(words);
  }

  private static void faulty(Intake intake, Scene scene, Blocks blocks) {
    blocks.paragraph("import.faulty", Map.of("count", intake.troubled()));
    blocks.bullets(intake.troubles().stream().map(trouble -> trouble(trouble, scene)).toList());
    int more = intake.troubled() - intake.troubles().size();
    if (more > 0) {
      blocks.small("import.faulty.more", Map.of("count", more));
    }
    blocks.small("import.faulty.then");
  }

  private static Rich trouble(Trouble trouble, Scene scene) {
    String key = "import.trouble." + trouble.kind().name().toLowerCase(Locale.ROOT);
    return scene.rich(
        key,
        Map.of(
            "line", trouble.line(),
            "words", trouble.kind() == Trouble.Kind.CIRCLE ? closed(trouble) : trouble.words(),
            "several", trouble.more().contains(","),
            "more", more(trouble)));
  }

  /** A circle ends where it began. */
  private static String closed(Trouble trouble) {
    String words = trouble.words();
    int first = words.indexOf(BETWEEN);
    return first > 0 && !words.endsWith("…") ? words + BETWEEN + words.substring(0, first) : words;
  }

  /** A number is written as the reader's language writes it; lines and names stay as they are. */
  private static Object more(Trouble trouble) {
    return trouble.kind() == Trouble.Kind.TOO_MANY
        ? (Object) Integer.valueOf(trouble.more())
        : trouble.more();
  }

  private static void done(Intake intake, Blocks blocks) {
    blocks.paragraph("import.done", numbers(intake));
    if (intake.left() > 0) {
      blocks.small("import.done.left", numbers(intake));
    }
    blocks.buttons(List.of(blocks.menu(FlowName.UNDO, "change", intake.id(), "menu.undo.change")));
  }

  private static void undone(Intake intake, Scene scene, Blocks blocks) {
    String who = intake.undoneBy().flatMap(scene::person).map(Person::firstName).orElse("");
    Map<String, Object> words = new LinkedHashMap<>(numbers(intake));
    words.put("who", who);
    words.put("hasWho", !who.isEmpty());
    blocks.paragraph("import.undone", words);
    if (intake.left() > 0) {
      blocks.small("import.undone.left", numbers(intake));
    }
  }

  /** What to send, and that nothing happens before it was seen. */
  static Optional<Message> ask(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph("import.ask").paragraph("import.ask.2");
    return blocks
        .buttons(List.of(blocks.answer(FlowName.IMPORT, "cancel", "", "choice.cancel")))
        .message();
  }

  /** Whether a file is a table of people. */
  static Optional<Message> offer(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("import.offer");
    return blocks
        .buttons(
            List.of(
                blocks.answer(
                    FlowName.IMPORT, "yes", "", "choice.import.show", Button.Look.PRIMARY),
                blocks.answer(FlowName.IMPORT, "cancel", "", "choice.import.no")))
        .message();
  }
}
