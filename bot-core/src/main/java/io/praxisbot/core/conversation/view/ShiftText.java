package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why something is at another moment than the rule says, or isn't; never why somebody is off. */
final class ShiftText {

  private final Scene scene;

  ShiftText(Scene scene) {
    this.scene = scene;
  }

  /** All reasons, as in "Thursday is a public holiday (Republic Day)"; empty if there is none. */
  String of(List<Shift> shifts, Person person) {
    return shifts.stream().map(s -> of(s, person)).distinct().collect(Collectors.joining(", "));
  }

  /** The same without the day that a person's time off ends, so that several share a reason. */
  String kinds(List<Shift> shifts, Person person) {
    return of(shifts, person.off(Optional.empty()));
  }

  private String of(Shift shift, Person person) {
    Optional<String> until =
        person.pause().filter(p -> p.covers(shift.day())).flatMap(Pause::until).map(this::day);
    return scene
        .texts()
        .plain(
            "shift." + shift.why().name().toLowerCase(Locale.ROOT),
            Map.of(
                "day", day(shift.day()),
                "name", shift.name(),
                "hasUntil", until.isPresent(),
                "until", until.orElse("")));
  }

  private String day(java.time.LocalDate day) {
    return scene.dates().day(day);
  }
}
