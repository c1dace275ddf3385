package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Untried;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Plans what comes beside the check-ins: the one reminder of an unanswered one, the one of a plan,
 * and the greeting after a pause. Each method answers whether nobody else wrote meanwhile.
 *
 * <p>What has come due and waits to be handled is left alone when somebody is planned anew, or it
 * would be lost: it is looked at under what holds now once it is claimed.
 */
final class Reminders {

  /** What was not tried for longer than that has waited long enough. */
  private static final Duration LATELY = Duration.ofDays(180);

  private final Stores stores;
  private final Occurrences occurrences;

  Reminders(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
  }

  /** Some working days after the check-in of that period, which is asked now. */
  boolean planUnanswered(Footing footing, Period asked, Instant now) {
    Optional<Occurrence> reminder = unanswered(footing, asked, now);
    return reminder.isEmpty() || put(kept(footing, OccurrenceKind.REMINDER), reminder.get());
  }

  /** To where the person is now and what holds now; once that is over, it falls out. */
  boolean moveUnanswered(Footing footing, Instant now) {
    return kept(footing, OccurrenceKind.REMINDER)
        .filter(o -> isToCome(o.value(), now) && !footing.bears(o.value()))
        .map(o -> occurrences.replace(o, moved(o.value(), footing, now)))
        .orElse(true);
  }

  /** The same reminder under what holds now; without a moment if there is none any more. */
  Occurrence moved(Occurrence kept, Footing footing, Instant now) {
    return stores
        .checkIns()
        .find(CheckIn.idFor(footing.person().id(), kept.period()))
        .flatMap(checkIn -> unanswered(footing, kept.period(), checkIn.value().askedAt()))
        .filter(there -> there.dueAt().orElseThrow().isAfter(now))
        .map(there -> there.remembering(kept.past()))
        .orElseGet(kept::without);
  }

  private static Optional<Occurrence> unanswered(Footing footing, Period period, Instant asked) {
    return footing
        .rules()
        .reminder()
        .flatMap(
            lag -> Planner.after(footing.today(asked), lag, footing.zone(), footing.calendar()))
        .map(at -> aside(footing, OccurrenceKind.REMINDER, at.toInstant(), period, List.of()));
  }

  /** Once in the period, on the day that the cue names, before the check-in. */
  boolean planOfPlan(Footing footing, Instant now) {
    return planOfPlan(footing, checkIn(footing), now);
  }

  /** The same, for a check-in that is at hand already. */
  boolean planOfPlan(Footing footing, Optional<Occurrence> planned, Instant now) {
    Optional<Stored<Occurrence>> kept = kept(footing, OccurrenceKind.PLAN);
    Optional<Occurrence> checkIn = planned.filter(o -> o.dueAt().isPresent());
    if (checkIn.isEmpty()) {
      return withdraw(kept);
    }
    Period period = checkIn.get().period();
    if (kept.filter(o -> isOf(o.value(), period) && !isToCome(o.value(), now)).isPresent()) {
      return true;
    }
    return ofPlan(footing, checkIn.get(), now)
        .map(reminder -> put(kept, reminder))
        .orElseGet(() -> withdraw(kept));
  }

  /** Where what is due would be under what holds now: at its moment or later, if anywhere. */
  Optional<Occurrence> ofPlanFrom(Occurrence due, Footing footing) {
    Instant before = due.dueAt().orElseThrow().minusNanos(1);
    return checkIn(footing).flatMap(checkIn -> ofPlan(footing, checkIn, before));
  }

  private Optional<Occurrence> ofPlan(Footing footing, Occurrence checkIn, Instant after) {
    LocalDate from = later(checkIn.period().start(), footing.today(after));
    Instant before = checkIn.dueAt().orElseThrow();
    return PlanToRemind.next(tried(footing.person().id(), after), footing, from, after, before)
        .filter(planned -> !greetsOn(footing.today(planned.at()), footing, checkIn))
        .map(planned -> ofPlan(footing, planned, checkIn.period()));
  }

  private static Occurrence ofPlan(Footing footing, Planned planned, Period period) {
    return aside(footing, OccurrenceKind.PLAN, planned.at(), period, planned.shifts());
  }

  /**
   * On the first working day after a pause, unless a check-in comes on that day, too: then that
   * greets.
   */
  boolean planReturn(Footing footing, Instant now) {
    Optional<Stored<Occurrence>> kept = kept(footing, OccurrenceKind.RETURN);
    Optional<Occurrence> wanted =
        greeting(footing).filter(back -> back.dueAt().orElseThrow().isAfter(now));
    if (wanted.isPresent()
        && kept.filter(o -> passed(o.value(), wanted.get().period())).isPresent()) {
      return true;
    }
    return wanted
        .map(back -> put(kept, back))
        .orElseGet(() -> withdraw(kept.filter(o -> isToCome(o.value(), now))));
  }

  /** The greeting that comes after the person's pause, if one does. */
  Optional<Occurrence> greeting(Footing footing) {
    return checkIn(footing).flatMap(next -> greeting(footing, next));
  }

  private Optional<Occurrence> checkIn(Footing footing) {
    return kept(footing, OccurrenceKind.CHECK_IN)
        .map(Stored::value)
        .filter(o -> o.dueAt().isPresent());
  }

  private static boolean greetsOn(LocalDate day, Footing footing, Occurrence checkIn) {
    return greeting(footing, checkIn).filter(back -> back.day().equals(day)).isPresent();
  }

  /** The greeting after the person's pause, if it has an end and no check-in comes on that day. */
  private static Optional<Occurrence> greeting(Footing footing, Occurrence checkIn) {
    Optional<LocalDate> asked = checkIn.dueAt().map(footing::today);
    LocalTime time = footing.rules().plan().orElse(CadenceDefaults.PLAN).time();
    return footing
        .person()
        .pause()
        .flatMap(Pause::until)
        .flatMap(back -> greeting(footing, back, time))
        .filter(back -> !asked.equals(Optional.of(back.day())));
  }

  private static Optional<Occurrence> greeting(Footing footing, LocalDate back, LocalTime time) {
    return Planner.after(back.minusDays(1), new Lag(1, time), footing.zone(), footing.calendar())
        .map(
            at ->
                aside(
                    footing,
                    OccurrenceKind.RETURN,
                    at.toInstant(),
                    new Period(back, at.toLocalDate().plusDays(1)),
                    List.of()));
  }

  private static boolean passed(Occurrence kept, Period period) {
    return kept.dueAt().isEmpty() && isOf(kept, period);
  }

  private static boolean isOf(Occurrence kept, Period period) {
    return kept.period().start().equals(period.start());
  }

  private static boolean isToCome(Occurrence kept, Instant now) {
    return kept.dueAt().filter(at -> at.isAfter(now)).isPresent();
  }

  /** What has not come yet is taken away, and may be planned for its period again. */
  private boolean withdraw(Optional<Stored<Occurrence>> planned) {
    return planned
        .filter(o -> o.value().dueAt().isPresent())
        .map(o -> occurrences.replace(o, o.value().withdrawn()))
        .orElse(true);
  }

  /** What the person tries, what has waited longest first. */
  private List<Behaviour> tried(PersonId person, Instant now) {
    List<Behaviour> active =
        stores.careerGoals().of(List.of(person)).stream()
            .filter(g -> g.state() == Goal.State.ACTIVE)
            .flatMap(g -> g.active().stream())
            .toList();
    return active.size() < 2
        ? active
        : Untried.longestFirst(active, stores.checkIns().of(List.of(person), now.minus(LATELY)));
  }

  private Optional<Stored<Occurrence>> kept(Footing footing, OccurrenceKind kind) {
    return occurrences.find(Occurrence.idFor(footing.person().id(), kind));
  }

  private boolean put(Optional<Stored<Occurrence>> before, Occurrence wanted) {
    return before
        .map(kept -> occurrences.replace(kept, wanted.remembering(kept.value().past())))
        .orElseGet(() -> occurrences.insert(wanted));
  }

  /** Its day is the one on which it comes: on any other it makes no sense. */
  static Occurrence aside(
      Footing footing, OccurrenceKind kind, Instant at, Period period, List<Shift> shifts) {
    return new Occurrence(
        Occurrence.idFor(footing.person().id(), kind),
        footing.person().id(),
        footing.person().organization(),
        kind,
        "",
        footing.zone().getId(),
        Optional.of(at),
        footing.today(at),
        period,
        Optional.empty(),
        footing.rules().revision(),
        shifts,
        List.of());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
