package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Forecast;
import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why somebody is asked, or isn't: what is planned by which rule, who set it, and what stood
 * against it; what became of what was planned before; and of their messages. All in their own time,
 * without a word of what was said. Others are shown only what nobody asked for just now, and what
 * went wrong: what answers somebody would tell that they said something.
 */
final class WhyView implements View {

  private static final Duration LOOK_BACK = Duration.ofDays(60);
  private static final int LATEST = 10;
  private static final int MOST_FALLEN = 3;

  @Override
  public Optional<Message> render(Scene scene) {
    PersonId id = new PersonId(scene.arg("person"));
    return Optional.ofNullable(scene.seen(Content.LEDGER, List.of(id)).get(id))
        .flatMap(person -> new Why(scene, person).message());
  }

  /** One rendering. */
  private static final class Why {
    private final Scene scene;
    private final Person person;
    private final Blocks blocks;
    private final Optional<PersonId> manager;
    private final Rules rules;
    private final List<Occurrence> occurrences;

    Why(Scene scene, Person person) {
      this.scene = scene;
      this.person = person;
      this.blocks = new Blocks(scene);
      this.manager = scene.managerOf(person.id());
      this.rules = new Rhythms(scene.stores().cadenceSettings()).of(person, manager);
      this.occurrences = scene.stores().occurrences().of(person.id());
    }

    Optional<Message> message() {
      blocks.paragraph(
          "why", Map.of("who", person.name(), "where", scene.dates().place(person.zone())));
      Standing.of(scene, person)
          .ifPresent(
              key ->
                  blocks.paragraph(
                      Standing.says(scene, person, key), Map.of("who", person.firstName())));
      Optional.ofNullable(Reachability.of(scene.stores(), List.of(person)).get(person.id()))
          .ifPresent(
              shut ->
                  blocks.paragraph(
                      "why.unreached." + shut.why(), Map.of("who", person.firstName())));
      planned();
      past();
      sent();
      return blocks.message();
    }

    /** A line and where it stands among others. */
    private record Placed(Instant at, Rich line) {}

    private void planned() {
      List<Placed> all = new ArrayList<>();
      occurrences.stream().filter(o -> o.dueAt().isPresent()).forEach(o -> planned(o, all));
      if (all.isEmpty()) {
        blocks.paragraph("why.planned.nothing");
        return;
      }
      new Quieter(scene).add(blocks, person);
      List<Rich> lines =
          all.stream().sorted(Comparator.comparing(Placed::at)).map(Placed::line).toList();
      blocks.paragraph("why.planned").bullets(lines);
    }

    /** What fell out of its period before it, and then itself. */
    private void planned(Occurrence planned, List<Placed> all) {
      if (rules.cadence(planned.kind()).isPresent()) {
        EventText text = new EventText(scene, person);
        List<Event> fallen = Forecast.fallen(person, rules, planned);
        fallen.stream()
            .skip(Math.max(0, fallen.size() - MOST_FALLEN))
            .forEach(event -> all.add(new Placed(event.place(), text.line(event))));
      }
      all.add(new Placed(planned.dueAt().orElseThrow(), line(planned)));
    }

    private Rich line(Occurrence planned) {
      Instant at = planned.dueAt().orElseThrow();
      Optional<Cadence> cadence = rules.cadence(planned.kind());
      Optional<LocalDateTime> usual = cadence.map(rule -> planned.day().atTime(rule.time()));
      String reason = new ShiftText(scene).of(planned.shifts(), person);
      boolean travelled =
          reason.isEmpty()
              && cadence.filter(rule -> rule.notation().equals(planned.cadence())).isPresent()
              && usual.filter(wish -> !instant(wish).equals(at)).isPresent();
      return scene.rich(
          "why.plan",
          Map.of(
              "kind", planned.kind(),
              "when", scene.dates().moment(at, person.zone()),
              "hasRhythm", cadence.isPresent(),
              "rhythm", cadence.map(scene.dates()::cadence).orElse(""),
              "source", source(planned.kind()),
              "moved", travelled,
              "hasReason", !reason.isEmpty(),
              "usual", usual.map(scene.dates()::brief).orElse(""),
              "reason", reason));
    }

    private Instant instant(LocalDateTime wish) {
      return Planner.at(wish.toLocalDate(), wish.toLocalTime(), person.zone());
    }

    private String source(OccurrenceKind kind) {
      Optional<PersonId> team = kind == OccurrenceKind.DIGEST ? Optional.of(person.id()) : manager;
      return new SourceText(scene).of(rules.source(SettingKind.of(kind)), person.id(), team);
    }

    /** What came is told by its message. */
    private void past() {
      List<Rich> lines = new PassageText(scene, person).lines(occurrences, LATEST);
      if (!lines.isEmpty()) {
        blocks.paragraph("why.past").bullets(lines);
      }
    }

    private void sent() {
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
        blocks.paragraph("why.sent.nothing", Map.of("own", own, "who", person.firstName()));
      } else {
        blocks.paragraph("why.sent").bullets(lines);
      }
    }
  }

  /** A question asked again in answer to somebody; a check-in is what comes by itself. */
  private static boolean isRepeated(Delivery delivery) {
    return delivery.view().equals("checkin") && !delivery.proactive();
  }

  /** A change in place is no message; one that went wrong is told all the same. */
  private static boolean isTold(Delivery delivery, boolean own) {
    if (delivery.view().equals("why") || delivery.view().equals("preview")) {
      return false;
    }
    boolean wrong =
        delivery.state() == Delivery.State.REJECTED || delivery.state() == Delivery.State.UNKNOWN;
    boolean message = delivery.place() == Delivery.Place.NEW && !isRepeated(delivery);
    boolean unasked = delivery.proactive() || delivery.view().equals("digest");
    return wrong || (message && (own || unasked));
  }
}
