package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The forms of an agenda: one more point, and the day. */
final class AgendaForms {

  /** The last choice of how often; more can be typed. */
  private static final int MOST_WEEKS = 4;

  private static final int LONGEST_TIME = 12;

  private AgendaForms() {}

  /** Only with somebody with whom the reader has a 1:1 at this moment. */
  static Optional<Form> of(Scene scene, Press press) {
    Optional<AgendaFacts> facts =
        AgendaFacts.of(scene, new PersonId(press.subject().isEmpty() ? "-" : press.subject()));
    return switch (press.action()) {
      case "add" -> facts.map(f -> add(scene, press, f));
      case "when" -> facts.map(f -> when(scene, press, f));
      default -> Optional.empty();
    };
  }

  private static Form add(Scene scene, Press press, AgendaFacts facts) {
    String other = facts.other().map(Person::firstName).orElse("");
    List<Field.Option> sight =
        List.of(
            new Field.Option(
                "shared", scene.rich("agenda.form.shared", Map.of("person", other)).text()),
            new Field.Option("private", scene.plain("agenda.form.private")));
    return new Form(
        press.token(),
        scene.plain("agenda.form.title"),
        scene.plain("form.save"),
        List.of(
            new Field.TextField(
                "words",
                scene.plain("agenda.form.words"),
                "",
                scene.plain("agenda.form.words.example"),
                true,
                Point.LONGEST,
                false),
            new Field.ChoiceField(
                "sight", scene.plain("agenda.form.sight"), sight, "shared", false)));
  }

  private static Form when(Scene scene, Press press, AgendaFacts facts) {
    LocalDate today = scene.reader().today(scene.now());
    Optional<LocalDate> day = facts.next().flatMap(m -> m.next(today, scene.reader().zone()));
    int every = day.isPresent() ? facts.next().map(Meeting::everyWeeks).orElse(0) : 0;
    return new Form(
        press.token(),
        scene.plain("agenda.form.when"),
        scene.plain("form.save"),
        List.of(
            new Field.DateField(
                "day",
                scene.plain("agenda.form.day"),
                day.map(LocalDate::toString).orElse(""),
                false),
            new Field.TextField(
                "time",
                scene.plain("agenda.form.time"),
                time(scene, facts, day),
                scene.plain("agenda.form.time.example"),
                false,
                LONGEST_TIME,
                true),
            new Field.ChoiceField(
                "every",
                scene.plain("agenda.form.every"),
                IntStream.rangeClosed(0, MOST_WEEKS).mapToObj(n -> every(scene, n)).toList(),
                String.valueOf(Math.min(every, MOST_WEEKS)),
                false)));
  }

  private static String time(Scene scene, AgendaFacts facts, Optional<LocalDate> day) {
    return day.flatMap(d -> facts.next().flatMap(meeting -> meeting.at(d, scene.reader().zone())))
        .map(at -> at.atZone(scene.reader().zone()).toLocalTime().toString())
        .orElse("");
  }

  private static Field.Option every(Scene scene, int weeks) {
    return new Field.Option(
        String.valueOf(weeks), scene.rich("agenda.form.weeks", Map.of("weeks", weeks)).text());
  }
}
