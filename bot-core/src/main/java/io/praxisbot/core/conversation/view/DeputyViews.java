package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who stands in for a manager, as it is told to each whom it concerns; only what holds is said. */
final class DeputyViews {

  private DeputyViews() {}

  /** To the manager, or to an admin: who stands in, and how to end it. */
  static Optional<Message> shown(Scene scene) {
    if (!scene.administers() && !isOwn(scene)) {
      return Optional.empty();
    }
    Optional<Words> standing = standing(scene, manager(scene));
    Blocks blocks = new Blocks(scene);
    return standing.isEmpty()
        ? blocks.paragraph("deputy.none", own(scene)).message()
        : end(scene, blocks.paragraph("deputy.is", standing.get().all())).message();
  }

  /** To whoever said so. */
  static Optional<Message> named(Scene scene) {
    return standing(scene, manager(scene))
        .map(words -> new Blocks(scene).paragraph("deputy.is", words.all()))
        .map(blocks -> blocks.small("deputy.named", own(scene)))
        .map(blocks -> back(scene, blocks))
        .flatMap(Blocks::message);
  }

  static Optional<Message> ended(Scene scene) {
    return back(scene, new Blocks(scene).paragraph("deputy.ended", own(scene))).message();
  }

  /** An admin takes it back; a manager ends it, if it isn't over already. */
  private static Blocks back(Scene scene, Blocks blocks) {
    if (scene.administers()) {
      return UndoViews.button(scene, blocks);
    }
    return standing(scene, manager(scene)).isPresent() ? end(scene, blocks) : blocks;
  }

  private static Blocks end(Scene scene, Blocks blocks) {
    return blocks.buttons(
        List.of(blocks.menu(FlowName.DEPUTY, "end", manager(scene).value(), "deputy.choice.end")));
  }

  /** To somebody who reports to the manager, if they still do and it is still that one. */
  static Optional<Message> told(Scene scene) {
    return theirs(scene)
        .filter(words -> words.is(scene.arg("deputy")))
        .map(words -> new Blocks(scene).paragraph("deputy.told", words.all()))
        .flatMap(blocks -> blocks.menuOf("deputy.told").message());
  }

  /** Likewise, that it is over. */
  static Optional<Message> toldOver(Scene scene) {
    boolean theirs = scene.managerOf(scene.reader().id()).equals(Optional.of(manager(scene)));
    boolean over = standing(scene, manager(scene)).filter(w -> w.is(scene.arg("deputy"))).isEmpty();
    return theirs && over
        ? new Blocks(scene).paragraph("deputy.told.over", deputy(scene)).message()
        : Optional.empty();
  }

  /** To whoever stands in. */
  static Optional<Message> you(Scene scene) {
    return standing(scene, manager(scene))
        .filter(words -> words.is(scene.reader().id().value()))
        .map(words -> new Blocks(scene).paragraph("deputy.you", words.all()))
        .flatMap(Blocks::message);
  }

  /** To the manager, whom an admin gave a deputy. */
  static Optional<Message> yours(Scene scene) {
    return standing(scene, manager(scene))
        .filter(words -> words.is(scene.arg("deputy")))
        .map(words -> end(scene, new Blocks(scene).paragraph("deputy.yours", words.all())))
        .flatMap(Blocks::message);
  }

  static Optional<Message> yoursOver(Scene scene) {
    return new Blocks(scene).paragraph("deputy.yours.over", deputy(scene)).message();
  }

  /** To somebody who looks up who sees what: who stands in for their manager, or will. */
  static Blocks privacy(Scene scene, Blocks blocks) {
    return theirs(scene)
        .map(words -> blocks.paragraph("deputy.privacy", words.all()))
        .orElse(blocks);
  }

  /** Whether somebody stands in for the reader's manager at this moment. */
  static boolean lookNow(Scene scene) {
    return theirs(scene).filter(words -> words.deputy().standsIn(scene.now())).isPresent();
  }

  private static Optional<Words> theirs(Scene scene) {
    return scene
        .managerOf(scene.reader().id())
        .filter(m -> !scene.has("manager") || m.equals(manager(scene)))
        .flatMap(m -> standing(scene, m));
  }

  private static PersonId manager(Scene scene) {
    return new PersonId(scene.arg("manager"));
  }

  private static boolean isOwn(Scene scene) {
    return manager(scene).equals(scene.reader().id());
  }

  private static Map<String, Boolean> own(Scene scene) {
    return Map.of("own", isOwn(scene));
  }

  private static Map<String, String> deputy(Scene scene) {
    return Map.of(
        "deputy", scene.person(new PersonId(scene.arg("deputy"))).map(Person::name).orElse("…"));
  }

  private static Optional<Words> standing(Scene scene, PersonId manager) {
    return scene
        .stores()
        .deputyships()
        .find(manager)
        .map(Stored::value)
        .flatMap((Deputyship d) -> d.standing(scene.now()))
        .flatMap(d -> scene.person(manager).map(m -> new Words(scene, d, m)));
  }

  /** What is said of it; its days are those of the manager, who counts them. */
  record Words(Scene scene, Deputy deputy, Person manager) {
    boolean is(String person) {
      return deputy.person().value().equals(person);
    }

    Map<String, Object> all() {
      ZoneId zone = manager.zone();
      return Map.of(
          "own", manager.id().equals(scene.reader().id()),
          "manager", manager.firstName(),
          "deputy", scene.person(deputy.person()).map(Person::name).orElse("…"),
          "begun", deputy.standsIn(scene.now()),
          "from", day(deputy.from(), zone),
          "until", day(deputy.until(), zone));
    }

    private String day(Instant at, ZoneId zone) {
      return scene.dates().day(at.atZone(zone).toLocalDate());
    }
  }
}
