package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * Plans what comes beside the check-ins: the one reminder of an unanswered one, and the one of a
 * plan. Each method answers whether nobody else wrote meanwhile.
 */
final class Reminders {

  private final Stores stores;
  private final Occurrences occurrences;

  Reminders(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
  }

  /** On the working day after the check-in of that period, which is asked now. */
  boolean planUnanswered(Person person, Period asked, Instant now) {
    return put(kept(person, OccurrenceKind.REMINDER), unanswered(person, asked, now));
  }

  /** To the morning of where the person is now; once that is over there, it falls out. */
  boolean moveUnanswered(Person person, Instant now) {
    Optional<Stored<Occurrence>> elsewhere =
        kept(person, OccurrenceKind.REMINDER)
            .filter(o -> o.value().dueAt().isPresent())
            .filter(o -> !o.value().zone().equals(person.zone().getId()));
    return elsewhere
        .map(kept -> occurrences.replace(kept, moved(kept.value(), person, now)))
        .orElse(true);
  }

  private Occurrence moved(Occurrence kept, Person person, Instant now) {
    return stores
        .checkIns()
        .find(CheckIn.idFor(person.id(), kept.period()))
        .map(checkIn -> unanswered(person, kept.period(), checkIn.value().askedAt()))
        .filter(there -> there.dueAt().orElseThrow().isAfter(now))
        .orElseGet(kept::without);
  }

  private static Occurrence unanswered(Person person, Period period, Instant asked) {
    Instant at =
        Planner.nextWorkingDay(person.today(asked), CadenceDefaults.REMINDER_TIME, person.zone());
    return aside(person, OccurrenceKind.REMINDER, at, person.today(at), period);
  }

  /** Once in the period, on the day that the cue names, before the check-in. */
  boolean planOfPlan(Person person, Instant now) {
    return planOfPlan(person, kept(person, OccurrenceKind.CHECK_IN).map(Stored::value), now);
  }

  /** The same, for a check-in that is at hand already. */
  boolean planOfPlan(Person person, Optional<Occurrence> planned, Instant now) {
    Optional<Occurrence> checkIn = planned.filter(o -> o.dueAt().isPresent());
    Optional<Stored<Occurrence>> kept = kept(person, OccurrenceKind.PLAN);
    List<Behaviour> active = activeBehaviours(person.id());
    if (checkIn.isEmpty() || active.isEmpty()) {
      return withdraw(kept);
    }
    Period period = checkIn.get().period();
    if (kept.filter(o -> passed(o.value(), period)).isPresent()) {
      return true;
    }
    LocalDate day = firstDay(later(period.start(), person.today(now)), CueDay.of(active));
    Instant at = Planner.at(day, CadenceDefaults.PLAN.time(), person.zone());
    boolean fits = at.isAfter(now) && at.isBefore(checkIn.get().dueAt().orElseThrow());
    return fits ? put(kept, aside(person, OccurrenceKind.PLAN, at, day, period)) : withdraw(kept);
  }

  private static boolean passed(Occurrence kept, Period period) {
    return kept.dueAt().isEmpty() && kept.period().start().equals(period.start());
  }

  /** What has not come yet is taken away, and may be planned for its period again. */
  private boolean withdraw(Optional<Stored<Occurrence>> planned) {
    return planned
        .filter(o -> o.value().dueAt().isPresent())
        .map(o -> occurrences.replace(o, o.value().withdrawn()))
        .orElse(true);
  }

  private List<Behaviour> activeBehaviours(PersonId person) {
    return stores.careerGoals().of(List.of(person)).stream()
        .filter(g -> g.state() == Goal.State.ACTIVE)
        .flatMap(g -> g.active().stream())
        .toList();
  }

  private static LocalDate firstDay(LocalDate from, DayOfWeek wanted) {
    return from.with(TemporalAdjusters.nextOrSame(wanted));
  }

  private Optional<Stored<Occurrence>> kept(Person person, OccurrenceKind kind) {
    return occurrences.find(Occurrence.idFor(person.id(), kind));
  }

  private boolean put(Optional<Stored<Occurrence>> before, Occurrence wanted) {
    return before
        .map(kept -> occurrences.replace(kept, wanted.remembering(kept.value().past())))
        .orElseGet(() -> occurrences.insert(wanted));
  }

  private static Occurrence aside(
      Person person, OccurrenceKind kind, Instant at, LocalDate day, Period period) {
    return new Occurrence(
        Occurrence.idFor(person.id(), kind),
        person.id(),
        person.organization(),
        kind,
        "",
        person.zone().getId(),
        Optional.of(at),
        day,
        period,
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
