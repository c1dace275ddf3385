package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
  private final Promises promises;
  private final TalkDays talkDays;
  private final Claims claims;

  public Agenda(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
    this.rhythms = new Rhythms(stores.cadenceSettings());
    this.reminders = new Reminders(stores);
    this.promises = new Promises(stores);
    this.talkDays = new TalkDays(stores);
    this.claims = new Claims(reminders, talkDays);
  }

  /** Plans everything that is next for the person from the facts as they are; safe to repeat. */
  public void planAnew(PersonId id, Instant now) {
    untilWritten(
        () -> stores.people().find(id).map(p -> planAnew(footing(p.value()), now)).orElse(true));
  }

  private boolean planAnew(Footing footing, Instant now) {
    return plan(footing, OccurrenceKind.CHECK_IN, footing.isAsked(), now)
        && reminders.moveUnanswered(footing, now)
        && reminders.planReturn(footing, now)
        && reminders.planOfPlan(footing, now)
        && talkDays.plan(footing, now)
        && plan(footing, OccurrenceKind.DIGEST, leads(footing, now), now)
        && promises.move(footing, now);
  }

  /** Plans when a manager is reminded of what they promised next; safe to repeat. */
  public void planPromises(PersonId manager, Instant now) {
    untilWritten(
        () ->
            stores
                .people()
                .find(manager)
                .map(p -> promises.plan(footing(p.value()), now))
                .orElse(true));
  }

  private Footing footing(Person person) {
    Optional<PersonId> manager =
        stores.reportingLines().find(person.id()).flatMap(r -> r.value().manager());
    return new Footing(person, rhythms.of(person, manager));
  }

  private boolean leads(Footing footing, Instant now) {
    return footing.mayLead() && leads(footing.person().id(), now);
  }

  /** Whoever stands in for a manager gets digests like one; and whoever will, from then on. */
  private boolean leads(PersonId id, Instant now) {
    return stores.reportingLines().leads(id)
        || stores.deputyships().of(id).stream().anyMatch(d -> d.standing(now).isPresent());
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
                .map(p -> passed(footing(p.value()), kind, period, asked, passage, now))
                .orElse(true));
  }

  private boolean passed(
      Footing footing,
      OccurrenceKind kind,
      Period period,
      boolean asked,
      Optional<Passage> passage,
      Instant now) {
    Optional<Stored<Occurrence>> kept =
        occurrences.find(Occurrence.idFor(footing.person().id(), kind));
    if (kept.filter(o -> o.value().period().start().equals(period.start())).isEmpty()) {
      // Passed before; but a crash may have come between that and what is planned with it.
      return switch (kind) {
        case CHECK_IN -> reminders.planOfPlan(footing, now);
        case ONE_ON_ONE -> talkDays.plan(footing, now);
        default -> true;
      };
    }
    return switch (kind) {
      case CHECK_IN ->
          (!asked || reminders.planUnanswered(footing, period, now))
              && followCheckIn(kept.get(), passage, footing, now);
      case DIGEST ->
          occurrences.replace(
              kept.get(), after(passage, following(kept.get().value(), footing, now)));
      case REMINDER, PLAN, RETURN ->
          occurrences.replace(kept.get(), after(passage, kept.get().value().without()));
      case PROMISE ->
          occurrences.replace(
              kept.get(), after(passage, promises.following(kept.get().value(), footing, now)));
      case ONE_ON_ONE ->
          occurrences.replace(kept.get(), after(passage, kept.get().value().without()))
              && talkDays.plan(footing, now);
    };
  }

  private boolean followCheckIn(
      Stored<Occurrence> kept, Optional<Passage> passage, Footing footing, Instant now) {
    Occurrence next = after(passage, following(kept.value(), footing, now));
    return occurrences.replace(kept, next) && reminders.planOfPlan(footing, Optional.of(next), now);
  }

  /** Whoever was due may be gone, or have left, since then. */
  private static Occurrence following(Occurrence passed, Footing footing, Instant now) {
    boolean wanted =
        passed.kind() == OccurrenceKind.CHECK_IN ? footing.isAsked() : footing.mayLead();
    Occurrence following =
        footing.again(passed, passed.period().end(), since(passed.period(), footing, now));
    return wanted ? following : following.without();
  }

  /** After a long silence, what was due in this week may still make sense. */
  private static Instant since(Period passed, Footing footing, Instant now) {
    LocalDate today = footing.today(now);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return today.isBefore(passed.end())
        ? now
        : monday.atStartOfDay(footing.zone()).toInstant().minusNanos(1);
  }

  private static Occurrence after(Optional<Passage> passage, Occurrence next) {
    return passage.map(next::after).orElse(next);
  }

  /**
   * Whether something due doesn't happen now after all: it waits for a later moment of its period,
   * falls out, or makes no sense any more. What then comes in its place is planned.
   *
   * @param due claimed by whoever asks
   */
  public boolean postponed(Stored<Occurrence> due, Person person, Instant now) {
    Ruling ruling = claims.on(due.value(), footing(person), now);
    if (ruling instanceof Ruling.Waits waits) {
      occurrences.replace(due, waits.instead());
    } else if (ruling instanceof Ruling.Expires) {
      expired(due.value(), now);
    }
    return !(ruling instanceof Ruling.Happens);
  }

  private void expired(Occurrence due, Instant now) {
    Passage passage = new Passage(due.day(), now, Verdict.EXPIRED);
    passed(due.person(), due.kind(), due.period(), false, Optional.of(passage), now);
  }

  private boolean plan(Footing footing, OccurrenceKind kind, boolean wanted, Instant now) {
    Optional<Stored<Occurrence>> kept =
        occurrences.find(Occurrence.idFor(footing.person().id(), kind));
    if (kept.isEmpty()) {
      return !wanted
          || footing.first(kind, footing.today(now), now).map(occurrences::insert).orElse(true);
    }
    Occurrence before = kept.get().value();
    Occurrence next = wanted ? next(before, footing, now) : before.without();
    return next.equals(before) || occurrences.replace(kept.get(), next);
  }

  private static Occurrence next(Occurrence before, Footing footing, Instant now) {
    if (before.dueAt().isEmpty()) {
      return footing.again(before, later(before.period().start(), footing.today(now)), now);
    }
    return before.dueAt().get().isAfter(now) ? footing.moved(before, now) : before;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
