package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Untried;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of several plans somebody is reminded of, and on which day. One reminder of a plan in a
 * period is enough, however many plans there are. A plan whose cue names a day goes before those
 * without one, for they can come on any; among the rest, what has waited longest to be tried. It
 * comes on the day that the cue names, or on the rule's day. If that day is over before the
 * check-in comes, it goes to the next in that order that still has one. Habits need no reminder.
 */
public final class PlanToRemind {

  private PlanToRemind() {}

  /**
   * The one that a reminder on that day is about.
   *
   * @param active what the person tries now
   * @param checkIns their latest ones
   * @return empty if nothing is tried
   */
  public static Optional<Behaviour> on(
      LocalDate day, List<Behaviour> active, List<CheckIn> checkIns, Person person, Rules rules) {
    List<Behaviour> ordered = dayFirst(Untried.longestFirst(active, checkIns));
    Footing footing = new Footing(person, rules);
    Instant before = day.atStartOfDay(footing.zone()).toInstant().minusNanos(1);
    return rules
        .plan()
        .flatMap(
            rule -> ordered.stream().filter(b -> isOn(day, rule, b, footing, before)).findFirst())
        .or(() -> ordered.stream().findFirst());
  }

  private static List<Behaviour> dayFirst(List<Behaviour> ordered) {
    return ordered.stream()
        .sorted(Comparator.comparing(behaviour -> CueDay.of(behaviour).isEmpty()))
        .toList();
  }

  private static boolean isOn(
      LocalDate day, Cadence rule, Behaviour behaviour, Footing footing, Instant before) {
    return next(rule, behaviour, footing, day, before)
        .filter(planned -> footing.today(planned.at()).equals(day))
        .isPresent();
  }

  /**
   * When somebody is reminded of one of their plans.
   *
   * @param ordered what they try, in the order of {@link Untried#longestFirst}
   * @param before the check-in of the period; what comes later isn't for it
   */
  static Optional<Planned> next(
      List<Behaviour> ordered, Footing footing, LocalDate from, Instant after, Instant before) {
    return footing.rules().plan().stream()
        .flatMap(
            rule ->
                dayFirst(ordered).stream()
                    .flatMap(b -> next(rule, b, footing, from, after).stream()))
        .filter(planned -> planned.at().isBefore(before))
        .findFirst();
  }

  private static Optional<Planned> next(
      Cadence rule, Behaviour behaviour, Footing footing, LocalDate from, Instant after) {
    return Planner.next(onCue(rule, behaviour), footing.zone(), from, after, footing.calendar());
  }

  /** A day that the person named themselves goes before the rule's, and isn't given up easily. */
  private static Cadence onCue(Cadence rule, Behaviour behaviour) {
    return CueDay.of(behaviour).map(day -> new Cadence(Weekly.on(day), rule.time())).orElse(rule);
  }
}
