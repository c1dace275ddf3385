package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.util.Map;

/** Something that comes or falls out, in words. */
final class EventText {

  private final Scene scene;
  private final Person person;

  EventText(Scene scene, Person person) {
    this.scene = scene;
    this.person = person;
  }

  /** A line of its own. */
  Rich line(Event event) {
    return scene.rich("preview.line", args(event));
  }

  /** One among several of the same kind. */
  String brief(Event event) {
    return scene.texts().plain("preview.brief", args(event));
  }

  private Map<String, Object> args(Event event) {
    String reason = new ShiftText(scene).of(event.shifts(), person);
    return Map.of(
        "kind", event.kind(),
        "falls", event.at().isEmpty(),
        "moved", event.moved(),
        "when", when(event),
        "usual", scene.dates().brief(event.usual()),
        "hasReason", !reason.isEmpty(),
        "reason", reason);
  }

  private String when(Event event) {
    return scene.dates().brief(event.place(), person.zone());
  }
}
