package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Rhythm;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is planned for somebody and what became of their messages, in their own time; without a word
 * of what was said. Others are shown only what nobody asked for just now, and what went wrong: what
 * answers somebody would tell that they said something.
 */
final class WhyView implements View {

  private static final Duration LOOK_BACK = Duration.ofDays(60);
  private static final int LATEST = 10;

  @Override
  public Optional<Message> render(Scene scene) {
    PersonId id = new PersonId(scene.arg("person"));
    return Optional.ofNullable(scene.seen(Content.LEDGER, List.of(id)).get(id))
        .flatMap(person -> render(scene, person));
  }

  private static Optional<Message> render(Scene scene, Person person) {
    Blocks blocks = new Blocks(scene);
    blocks.paragraph(
        "why", Map.of("who", person.name(), "where", scene.dates().place(person.zone())));
    Standing.of(scene, person)
        .ifPresent(key -> blocks.paragraph("why.is." + key, Map.of("who", person.firstName())));
    Optional.ofNullable(Reachability.of(scene.stores(), List.of(person)).get(person.id()))
        .ifPresent(
            why -> blocks.paragraph("why.unreached." + why, Map.of("who", person.firstName())));
    planned(scene, blocks, person);
    sent(scene, blocks, person);
    return blocks.message();
  }

  private static void planned(Scene scene, Blocks blocks, Person person) {
    List<Rich> lines =
        scene.stores().occurrences().of(person.id()).stream()
            .filter(o -> o.dueAt().isPresent())
            .sorted(Comparator.comparing(o -> o.dueAt().orElseThrow()))
            .map(o -> planned(scene, person, o))
            .toList();
    if (lines.isEmpty()) {
      blocks.paragraph("why.planned.nothing");
    } else {
      blocks.paragraph("why.planned").bullets(lines);
    }
  }

  private static Rich planned(Scene scene, Person person, Occurrence planned) {
    Instant at = planned.dueAt().orElseThrow();
    Optional<Rhythm> rhythm = rhythm(scene, person, planned.kind());
    return scene.rich(
        "why.plan",
        Map.of(
            "kind", planned.kind(),
            "when", scene.dates().moment(at, person.zone()),
            "hasRhythm", rhythm.isPresent(),
            "rhythm", rhythm.map(r -> scene.dates().cadence(r.cadence())).orElse(""),
            "set", rhythm.flatMap(Rhythm::setOn).isPresent(),
            "layer", rhythm.flatMap(Rhythm::setOn).orElse(Layer.ORGANIZATION),
            "moved", rhythm.filter(r -> moved(person, planned, r.cadence())).isPresent()));
  }

  /** What comes after something else has no rule of its own. */
  private static Optional<Rhythm> rhythm(Scene scene, Person person, OccurrenceKind kind) {
    Rhythms rhythms = new Rhythms(scene.stores().cadenceSettings());
    return switch (kind) {
      case CHECK_IN ->
          Optional.of(
              rhythms.checkIns(person.organization(), person.id(), scene.managerOf(person.id())));
      case DIGEST -> Optional.of(rhythms.digests(person.organization(), person.id()));
      case REMINDER, PLAN, RETURN -> Optional.empty();
    };
  }

  /** Planned in another zone and kept, or the person's move would have cost a period. */
  private static boolean moved(Person person, Occurrence planned, Cadence cadence) {
    Instant usual = Planner.at(planned.day(), cadence.time(), person.zone());
    return planned.cadence().equals(cadence.notation())
        && !planned.dueAt().equals(Optional.of(usual));
  }

  private static void sent(Scene scene, Blocks blocks, Person person) {
    boolean own = person.id().equals(scene.reader().id());
    List<Delivery> told =
        scene.stores().ledger().to(person.id(), scene.now().minus(LOOK_BACK)).stream()
            .filter(delivery -> isTold(delivery, own))
            .toList();
    List<Rich> lines =
        told.stream()
            .skip(Math.max(0, told.size() - LATEST))
            .map(delivery -> new Fate(scene, delivery).line(person.zone()))
            .toList();
    if (lines.isEmpty()) {
      blocks.paragraph("why.sent.nothing");
    } else {
      blocks.paragraph("why.sent").bullets(lines);
    }
  }

  /** A change in place is no message; one that went wrong is told all the same. */
  private static boolean isTold(Delivery delivery, boolean own) {
    if (delivery.view().equals("why")) {
      return false;
    }
    boolean wrong =
        delivery.state() == Delivery.State.REJECTED || delivery.state() == Delivery.State.UNKNOWN;
    boolean message = delivery.place() == Delivery.Place.NEW;
    boolean unasked = delivery.proactive() || delivery.view().equals("digest");
    return wrong || (message && (own || unasked));
  }
}
