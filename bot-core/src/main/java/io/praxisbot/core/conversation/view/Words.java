package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.CueDay;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arguments that any sentence may use, by name. */
final class Words {

  private final Scene scene;

  Words(Scene scene) {
    this.scene = scene;
  }

  /** What stands for that name in a sentence. */
  Object of(String name) {
    return switch (name) {
      case "name" -> scene.reader().firstName();
      case "fullname" -> scene.reader().name();
      case "hasManager" -> scene.manager().isPresent();
      case "manager" -> manager();
      case "person", "other", "employee" -> named(name);
      case "quote" -> scene.echo().orElse("…");
      case "hasQuote" -> scene.echo().isPresent();
      case "place" -> scene.dates().place(scene.reader().zone());
      case "zone" -> scene.has("zone") ? scene.arg("zone") : scene.reader().zone().getId();
      case "rhythm" -> scene.rhythm();
      case "next" -> scene.nextCheckIn().orElse("");
      case "hasNext" -> scene.nextCheckIn().isPresent();
      case "reminder" -> reminder().map(scene.dates()::day).orElse("");
      case "hasReminder" -> reminder().isPresent();
      case "until" -> until().orElse("");
      case "hasUntil" -> until().isPresent();
      case "goal" -> scene.goal(scene.arg("goal")).map(g -> g.wish()).orElse("…");
      case "cue" -> behaviour().map(b -> b.plan().cue()).orElse("…");
      case "action" -> behaviour().map(b -> b.plan().action()).orElse("…");
      case "hasPlan" -> behaviour().isPresent();
      case "parkedGoal" -> parked().orElse("");
      case "hasParked" -> parked().isPresent();
      default -> number(name);
    };
  }

  /** When the reminder comes, if it comes on the day that the plan itself names. */
  private Optional<LocalDate> reminder() {
    Set<DayOfWeek> named = named().flatMap(b -> CueDay.of(b).stream()).collect(Collectors.toSet());
    return scene
        .planned(OccurrenceKind.PLAN)
        .map(Occurrence::day)
        .filter(day -> named.contains(day.getDayOfWeek()));
  }

  private Stream<Behaviour> named() {
    return scene.has("behaviour")
        ? behaviour().stream()
        : scene.goal(scene.arg("goal")).stream().flatMap(goal -> goal.active().stream());
  }

  private Object number(String name) {
    String value = scene.arg(name);
    return value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value;
  }

  private String manager() {
    Optional<Person> named =
        scene.has("manager") ? scene.person(new PersonId(scene.arg("manager"))) : scene.manager();
    return named.map(Person::firstName).orElse("");
  }

  private String named(String name) {
    return scene.has(name)
        ? scene.person(new PersonId(scene.arg(name))).map(Person::name).orElse("…")
        : "…";
  }

  private Optional<String> until() {
    return scene.reader().pause().flatMap(Pause::until).map(scene.dates()::day);
  }

  /** What was set aside, or has been taken up again since. */
  private Optional<String> parked() {
    return scene
        .conversation()
        .flatMap(c -> c.parked().or(() -> c.dialogue(FlowName.GOAL)))
        .map(d -> d.note("wish").isEmpty() ? d.note("first") : d.note("wish"))
        .filter(wish -> !wish.isEmpty());
  }

  /** The behaviour that the arguments name, or the first that is active. */
  private Optional<Behaviour> behaviour() {
    BehaviourId wanted = new BehaviourId(scene.has("behaviour") ? scene.arg("behaviour") : "-");
    return scene.goals().stream()
        .flatMap(g -> scene.has("behaviour") ? g.behaviour(wanted).stream() : g.active().stream())
        .findFirst();
  }
}
