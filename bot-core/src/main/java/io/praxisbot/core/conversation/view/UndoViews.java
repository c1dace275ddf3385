package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an admin changed, and what taking it back would do, or did. */
final class UndoViews {

  private static final int MOST_PARTS = 10;
  private static final int LONGEST = 200;

  private final Scene scene;
  private final AdminChange change;
  private final Map<PersonId, Person> people;
  private final UndoFacts facts;

  private UndoViews(Scene scene, AdminChange change) {
    this.scene = scene;
    this.change = change;
    this.people =
        scene.stores().people().findAll(concerned(change)).stream()
            .filter(person -> person.organization().equals(change.organization()))
            .collect(Collectors.toMap(Person::id, Function.identity()));
    this.facts = UndoFacts.of(scene, change, MOST_PARTS);
  }

  /** Whom the parts are about that are told. */
  private static Set<PersonId> concerned(AdminChange change) {
    Set<PersonId> ids = new HashSet<>();
    change.parts().stream().limit(MOST_PARTS).forEach(part -> ids.addAll(concerned(part)));
    return ids;
  }

  private static List<PersonId> concerned(Part part) {
    if (part instanceof Part.OfEnrolment of) {
      return List.of(of.person());
    } else if (part instanceof Part.OfLine of) {
      return Stream.concat(Stream.of(of.employee()), of.before().stream()).toList();
    }
    if (part instanceof Part.OfDeputy of) {
      return Stream.concat(
              Stream.of(of.manager()),
              Stream.concat(of.before().stream(), of.after().stream()).map(Deputy::person))
          .toList();
    }
    return part instanceof Part.OfLeave of ? List.of(of.person()) : List.of();
  }

  /** What would be taken back, and what stays because it was changed since. */
  static Optional<Message> ask(Scene scene) {
    return of(scene).flatMap(UndoViews::ask);
  }

  static Optional<Message> done(Scene scene) {
    return of(scene).flatMap(UndoViews::done);
  }

  private static Optional<UndoViews> of(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    return scene
        .stores()
        .adminChanges()
        .find(scene.arg("change"))
        .map(Stored::value)
        .filter(change -> change.organization().equals(scene.reader().organization()))
        .map(change -> new UndoViews(scene, change));
  }

  /** The button on the result of a change that takes it back; none if nothing was changed. */
  static Blocks button(Scene scene, Blocks blocks) {
    return scene.has("change")
        ? blocks.buttons(
            List.of(blocks.menu(FlowName.UNDO, "change", scene.arg("change"), "menu.undo.change")))
        : blocks;
  }

  private Optional<Message> ask() {
    Blocks blocks = new Blocks(scene);
    if (blocks.settled()) {
      return blocks.small("undo.left").message();
    }
    blocks.paragraph("undo", what());
    parts(blocks, "undo.part");
    int skipped = scene.has("skipped") ? Integer.parseInt(scene.arg("skipped")) : 0;
    if (skipped > 0 && scene.has("holding")) {
      blocks.small("undo.skipped", Map.of("count", skipped));
    }
    return blocks.buttons(buttons(blocks)).message();
  }

  private List<Button> buttons(Blocks blocks) {
    List<Button> buttons = new ArrayList<>();
    if (scene.has("holding")) {
      buttons.add(
          blocks.answer(FlowName.UNDO, "undo", "", "undo.choice.undo", Button.Look.PRIMARY));
    } else if (scene.has("before")) {
      buttons.add(blocks.answer(FlowName.UNDO, "before", "", "undo.choice.before"));
    }
    buttons.add(blocks.answer(FlowName.UNDO, "leave", "", "undo.choice.leave"));
    return buttons;
  }

  private Optional<Message> done() {
    Blocks blocks = new Blocks(scene).paragraph("undo.done", what());
    parts(blocks, "undo.part");
    return blocks.message();
  }

  private Map<String, Object> what() {
    String command = change.command();
    return Map.of(
        "command",
        command.length() > LONGEST ? command.substring(0, LONGEST) + "…" : command,
        "by",
        new SourceText(scene).name(change.by()),
        "ago",
        scene.dates().ago(change.at(), scene.reader().zone()),
        "none",
        !scene.has("holding"));
  }

  private void parts(Blocks blocks, String key) {
    Set<String> holding =
        Stream.of(scene.arg("holding").split(",", -1)).collect(Collectors.toSet());
    List<Rich> lines = new ArrayList<>();
    for (int i = 0; i < change.parts().size() && i < MOST_PARTS; i++) {
      lines.add(line(change.parts().get(i), holding.contains(String.valueOf(i)), key));
    }
    blocks.bullets(lines);
    int more = change.parts().size() - MOST_PARTS;
    if (more > 0) {
      blocks.small("undo.more", Map.of("count", more));
    }
  }

  private Rich line(Part part, boolean holds, String key) {
    Optional<PersonId> by = holds ? Optional.empty() : facts.changedBy(part);
    return scene.rich(
        key,
        Map.of(
            "subject", subject(part),
            "holds", holds,
            "back", back(part),
            "hasBy", by.isPresent(),
            "by", by.map(new SourceText(scene)::name).orElse("")));
  }

  private String subject(Part part) {
    if (part instanceof Part.OfSetting of) {
      Target target = Target.of(of.setting(), change.organization());
      return text(
          "undo.setting",
          Map.of(
              "kind",
              target.kind(),
              "layer",
              target.layer(),
              "whom",
              target.whom().map(new SourceText(scene)::name).orElse("")));
    } else if (part instanceof Part.OfEnrolment of) {
      return name(of.person());
    } else if (part instanceof Part.OfLine of) {
      return text("undo.line", Map.of("person", name(of.employee())));
    } else if (part instanceof Part.OfDeputy of) {
      return text("undo.deputy", Map.of("person", name(of.manager())));
    } else if (part instanceof Part.OfLeave of) {
      return text("undo.leave", Map.of("person", name(of.person())));
    }
    return text("undo.import", Map.of());
  }

  private String back(Part part) {
    if (part instanceof Part.OfSetting of) {
      Target target = Target.of(of.setting(), change.organization());
      return text(
          "undo.setting.back",
          Map.of(
              "set",
              !of.before().isEmpty(),
              "rule",
              new RuleText(scene).of(target.kind(), facts.holdsThen(target, of.before()))));
    } else if (part instanceof Part.OfEnrolment of) {
      return text("undo.enrolment.back", Map.of("before", of.before()));
    } else if (part instanceof Part.OfLine of) {
      return text(
          "undo.line.back",
          Map.of(
              "hasManager",
              of.before().isPresent(),
              "manager",
              of.before().map(this::name).orElse("")));
    } else if (part instanceof Part.OfDeputy of) {
      return text(
          "undo.deputy.back",
          Map.of(
              "hasDeputy",
              of.before().isPresent(),
              "deputy",
              of.before().map(d -> name(d.person())).orElse("")));
    } else if (part instanceof Part.OfLeave of) {
      return text(
          "undo.leave.back",
          Map.of(
              "off",
              of.before().isPresent(),
              "hasUntil",
              of.before().flatMap(Pause::until).isPresent(),
              "until",
              of.before().flatMap(Pause::until).map(scene.dates()::day).orElse("")));
    }
    return text("undo.import.back", Map.of());
  }

  private String name(PersonId id) {
    return Optional.ofNullable(people.get(id))
        .map(Person::name)
        .orElseGet(() -> scene.plain("source.somebody"));
  }

  private String text(String key, Map<String, ?> args) {
    return scene.texts().plain(key, args);
  }
}
