package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.conversation.fact.Target;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a rhythm has a day of the week that is no working day, so that it always moves. */
final class OnADayOff {

  private OnADayOff() {}

  /** Which day that is, and to which it moves. */
  static Optional<Map<String, Object>> of(Scene scene, List<CadenceSetting> known, Target target) {
    Rules rules = target.rules(known, scene::managerOf);
    return cadence(target, rules)
        .filter(cadence -> !(cadence.rule() instanceof DayOfMonth))
        .flatMap(cadence -> next(cadence, rules.calendar(), scene))
        .filter(next -> !rules.calendar().workdays().contains(next.day().getDayOfWeek()))
        .map(next -> named(next, scene));
  }

  private static Optional<Cadence> cadence(Target target, Rules rules) {
    return switch (target.kind()) {
      case CHECK_IN -> Optional.of(rules.checkIns());
      case DIGEST -> Optional.of(rules.digests());
      case PLAN -> rules.plan();
      default -> Optional.empty();
    };
  }

  /** As in a year without holidays. */
  private static Optional<Planned> next(Cadence cadence, WorkCalendar calendar, Scene scene) {
    WorkCalendar usual =
        new WorkCalendar(
            calendar.workdays(),
            Holidays.NONE,
            ClosingDays.NONE,
            calendar.quiet(),
            Optional.empty());
    LocalDate today = scene.reader().today(scene.now());
    return Planner.next(cadence, ZoneOffset.UTC, today, scene.now(), usual);
  }

  private static Map<String, Object> named(Planned next, Scene scene) {
    LocalDate to = LocalDate.ofInstant(next.at(), ZoneOffset.UTC);
    return Map.of(
        "day", scene.dates().days(List.of(next.day().getDayOfWeek())),
        "to", scene.dates().days(List.of(to.getDayOfWeek())));
  }
}
