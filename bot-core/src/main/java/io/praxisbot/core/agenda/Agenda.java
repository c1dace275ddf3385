package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Plans what is next for one person. A period that was asked about is never planned again: the next
 * one starts where it ended, whatever cadence, zone or manager changed in between.
 */
public final class Agenda {

  /** Two writers meet now and then; that many in a row is a fault. */
  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final Occurrences occurrences;
  private final Rhythms rhythms;
  private final Reminders reminders;

  public Agenda(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
    this.rhythms = new Rhythms(stores.cadenceSettings());
    this.reminders = new Reminders(stores);
  }

  /** Plans everything that is next for the person from the facts as they are; safe to repeat. */
  public void planAnew(PersonId id, Instant now) {
    untilWritten(
        () -> stores.people().find(id).map(person -> planAnew(person.value(), now)).orElse(true));
  }

  private boolean planAnew(Person person, Instant now) {
    return planCheckIn(person, now)
        && reminders.moveUnanswered(person, now)
        && reminders.planOfPlan(person, now)
        && planDigest(person, now);
  }

  /**
   * Whoever loses a write has to look again: what the other one wrote may rest on older facts.
   *
   * @param plan whether nobody else wrote meanwhile
   */
  private static void untilWritten(BooleanSupplier plan) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      if (plan.getAsBoolean()) {
        return;
      }
    }
    throw new IllegalStateException("what is planned was written by others again and again");
  }

  /**
   * After an occurrence has happened, or was let pass: plans what follows it. Only the first call
   * for a period has an effect.
   *
   * @param asked whether the person was asked, so that one reminder may follow
   * @param passage what became of it; empty if it isn't worth remembering
   */
  public void passed(
      PersonId id,
      OccurrenceKind kind,
      Period period,
      boolean asked,
      Optional<Passage> passage,
      Instant now) {
    untilWritten(
        () ->
            stores
                .people()
                .find(id)
                .map(person -> passed(person.value(), kind, period, asked, passage, now))
                .orElse(true));
  }

  private boolean passed(
      Person person,
      OccurrenceKind kind,
      Period period,
      boolean asked,
      Optional<Passage> passage,
      Instant now) {
    Optional<Stored<Occurrence>> kept = occurrences.find(Occurrence.idFor(person.id(), kind));
    if (kept.filter(o -> o.value().period().start().equals(period.start())).isEmpty()) {
      // Passed before; but a crash may have come between that and the plan's reminder.
      return kind != OccurrenceKind.CHECK_IN || reminders.planOfPlan(person, now);
    }
    return switch (kind) {
      case CHECK_IN ->
          (!asked || reminders.planUnanswered(person, period, now))
              && followCheckIn(kept.get(), passage, person, now);
      case DIGEST ->
          occurrences.replace(
              kept.get(),
              after(
                  passage,
                  following(
                      kept.get().value(),
                      person,
                      rhythms.digests(person.organization(), person.id()).cadence(),
                      now)));
      case REMINDER, PLAN, RETURN ->
          occurrences.replace(kept.get(), after(passage, kept.get().value().without()));
    };
  }

  /** Whether it was planned under the rule and in the zone that still hold. */
  public boolean stillHolds(Occurrence planned, Person person) {
    if (!planned.zone().equals(person.zone().getId())) {
      return false;
    }
    return cadence(planned.kind(), person)
        .map(holds -> holds.notation().equals(planned.cadence()))
        .orElse(true);
  }

  /**
   * Whether something due waits after all, because the rule or the zone it was planned in no longer
   * holds: it does if its period is still asked about, at another time. If not, it happens now, or
   * the period would be lost.
   *
   * @param due claimed by whoever asks; planned anew if it waits
   */
  public boolean postponed(Stored<Occurrence> due, Person person, Instant now) {
    Occurrence planned = due.value();
    if (stillHolds(planned, person)) {
      return false;
    }
    Optional<Cadence> cadence = cadence(planned.kind(), person);
    Optional<Planned> next =
        cadence.map(c -> Planner.next(c, person.zone(), planned.period().start(), now));
    if (next.filter(n -> n.period().equals(planned.period())).isEmpty()) {
      return false;
    }
    occurrences.replace(
        due,
        occurrence(person, planned.kind(), cadence.get(), next.get()).remembering(planned.past()));
    return true;
  }

  /** The rule for what has one; what comes after something else has none. */
  private Optional<Cadence> cadence(OccurrenceKind kind, Person person) {
    return switch (kind) {
      case CHECK_IN -> Optional.of(checkInCadence(person));
      case DIGEST -> Optional.of(rhythms.digests(person.organization(), person.id()).cadence());
      case REMINDER, PLAN, RETURN -> Optional.empty();
    };
  }

  private Cadence checkInCadence(Person person) {
    Optional<PersonId> manager =
        stores.reportingLines().find(person.id()).flatMap(r -> r.value().manager());
    return rhythms.checkIns(person.organization(), person.id(), manager).cadence();
  }

  private boolean planCheckIn(Person person, Instant now) {
    return plan(person, OccurrenceKind.CHECK_IN, isAsked(person), checkInCadence(person), now);
  }

  private static boolean isAsked(Person person) {
    return person.enrolment() == Enrolment.ACTIVE && person.belongs();
  }

  private static boolean mayLead(Person person) {
    return person.enrolment() != Enrolment.LEFT && person.belongs();
  }

  private boolean planDigest(Person person, Instant now) {
    boolean leads = mayLead(person) && !stores.reportingLines().under(person.id()).isEmpty();
    Cadence cadence = rhythms.digests(person.organization(), person.id()).cadence();
    return plan(person, OccurrenceKind.DIGEST, leads, cadence, now);
  }

  private boolean plan(
      Person person, OccurrenceKind kind, boolean wanted, Cadence cadence, Instant now) {
    Optional<Stored<Occurrence>> kept = occurrences.find(Occurrence.idFor(person.id(), kind));
    if (kept.isEmpty()) {
      Planned next = Planner.next(cadence, person.zone(), person.today(now), now);
      return !wanted || occurrences.insert(occurrence(person, kind, cadence, next));
    }
    Occurrence before = kept.get().value();
    Optional<Instant> due = before.dueAt();
    if (!wanted) {
      return occurrences.replace(kept.get(), before.without());
    }
    if (due.isEmpty()) {
      LocalDate from = later(before.period().start(), person.today(now));
      Planned next = Planner.next(cadence, person.zone(), from, now);
      return occurrences.replace(
          kept.get(), occurrence(person, kind, cadence, next).remembering(before.past()));
    }
    if (due.get().isAfter(now)) {
      return occurrences.replace(kept.get(), moved(before, person, cadence, due.get(), now));
    }
    return true;
  }

  /** What was planned, under the rule and in the zone that hold now. */
  private static Occurrence moved(
      Occurrence before, Person person, Cadence cadence, Instant due, Instant now) {
    LocalDate from = before.period().start();
    Planned next = Planner.next(cadence, person.zone(), from, now);
    boolean sameRule = before.cadence().equals(cadence.notation());
    boolean skips = next.at().isAfter(due) && !next.period().equals(before.period());
    if (sameRule && skips) {
      // Somebody travelled past the moment: the old one still stands, or the period would be lost.
      return new Occurrence(
          before.id(),
          before.person(),
          before.organization(),
          before.kind(),
          before.cadence(),
          person.zone().getId(),
          before.dueAt(),
          before.day(),
          before.period(),
          Optional.empty(),
          before.revision(),
          before.shifts(),
          before.past());
    }
    return occurrence(person, before.kind(), cadence, next).remembering(before.past());
  }

  private static Occurrence after(Optional<Passage> passage, Occurrence next) {
    return passage.map(next::after).orElse(next);
  }

  private boolean followCheckIn(
      Stored<Occurrence> kept, Optional<Passage> passage, Person person, Instant now) {
    Occurrence next = after(passage, following(kept.value(), person, checkInCadence(person), now));
    return occurrences.replace(kept, next) && reminders.planOfPlan(person, Optional.of(next), now);
  }

  private Occurrence following(Occurrence passed, Person person, Cadence cadence, Instant now) {
    Planned next = Planner.next(cadence, person.zone(), passed.period().end(), now);
    Occurrence following =
        occurrence(person, passed.kind(), cadence, next).remembering(passed.past());
    // Whoever was due may be gone, or have left, since then.
    boolean wanted = passed.kind() == OccurrenceKind.CHECK_IN ? isAsked(person) : mayLead(person);
    return wanted ? following : following.without();
  }

  private static Occurrence occurrence(
      Person person, OccurrenceKind kind, Cadence cadence, Planned planned) {
    return new Occurrence(
        Occurrence.idFor(person.id(), kind),
        person.id(),
        person.organization(),
        kind,
        cadence.notation(),
        person.zone().getId(),
        Optional.of(planned.at()),
        planned.day(),
        planned.period(),
        Optional.empty(),
        "",
        planned.shifts(),
        List.of());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
