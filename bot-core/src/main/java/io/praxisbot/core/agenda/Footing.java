package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Slot;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What one person's plans rest on, and what follows from that for check-ins and digests. */
record Footing(Person person, Rules rules) {

  ZoneId zone() {
    return person.zone();
  }

  LocalDate today(Instant now) {
    return person.today(now);
  }

  /** With the time off that the person has. */
  WorkCalendar calendar() {
    return rules
        .calendar()
        .with(person.pause().map(off -> new WorkCalendar.Away(off.from(), off.until())));
  }

  /** Whether check-ins are planned for the person. */
  boolean isAsked() {
    return person.enrolment() == Enrolment.ACTIVE && person.belongs();
  }

  /** Whether the person could answer for others. */
  boolean mayLead() {
    return person.enrolment() != Enrolment.LEFT && person.belongs();
  }

  Cadence cadence(OccurrenceKind kind) {
    return rules.cadence(kind).orElseThrow();
  }

  /** Whether it was planned under what still holds. */
  boolean bears(Occurrence planned) {
    return planned.zone().equals(zone().getId()) && planned.revision().equals(rules.revision());
  }

  /** The first of that kind that the calendar leaves. */
  Optional<Occurrence> first(OccurrenceKind kind, LocalDate from, Instant after) {
    return next(kind, from, after).map(next -> occurrence(kind, next));
  }

  /** The next one in its place; without one it is remembered from where on nobody was asked. */
  Occurrence again(Occurrence before, LocalDate from, Instant after) {
    return first(before.kind(), from, after)
        .map(next -> next.remembering(before.past()))
        .orElseGet(() -> beginningAt(from, before).without());
  }

  private Occurrence beginningAt(LocalDate from, Occurrence before) {
    return before.period().start().equals(from)
        ? before
        : occurrence(
                before.kind(), new Planned(Instant.EPOCH, from, new Period(from, from.plusDays(1))))
            .remembering(before.past());
  }

  /**
   * What was planned and is still to come, under what holds now. If its moment is over by now where
   * the person is, or under the hours that now are quiet, the old one still stands, or the period
   * would be lost.
   */
  Occurrence moved(Occurrence before, Instant now) {
    boolean sameRule = before.cadence().equals(cadence(before.kind()).notation());
    boolean waits = isLaterInPeriod(before, now);
    if (sameRule && !waits && isOver(before, now)) {
      Optional<Instant> kept =
          Moments.of(this, before)
              .from(before.dueAt().orElseThrow(), cadence(before.kind()).time());
      if (kept.isPresent()) {
        return planned(before, kept.get(), before.shifts());
      }
    }
    return again(before, before.period().start(), now);
  }

  /** The same at another moment, and resting on what holds now. */
  Occurrence planned(Occurrence before, Instant at, List<Shift> shifts) {
    return new Occurrence(
        before.id(),
        before.person(),
        before.organization(),
        before.kind(),
        before.cadence(),
        zone().getId(),
        Optional.of(at),
        before.day(),
        before.period(),
        Optional.empty(),
        rules.revision(),
        shifts,
        before.past());
  }

  /** Whether its period is still asked about, at a later time. */
  boolean isLaterInPeriod(Occurrence planned, Instant now) {
    return next(planned.kind(), planned.period().start(), now)
        .filter(next -> next.day().isBefore(planned.period().end()))
        .isPresent();
  }

  /** Whether the period's moment is over. */
  boolean isOver(Occurrence planned, Instant now) {
    return lastSlot(planned)
        .filter(slot -> slot instanceof Planned moment && !moment.at().isAfter(now))
        .isPresent();
  }

  /** Whether the calendar takes the period's moment away; a rule may have none in the period. */
  boolean fallsOut(Occurrence planned) {
    return fallen(planned).isPresent();
  }

  /** Why the calendar takes the period's moment away. */
  Optional<Slot> fallen(Occurrence planned) {
    return lastSlot(planned).filter(slot -> !(slot instanceof Planned));
  }

  private Optional<Slot> lastSlot(Occurrence planned) {
    List<Slot> slots =
        Planner.outlook(
            cadence(planned.kind()),
            zone(),
            planned.period().start(),
            Instant.EPOCH,
            calendar(),
            planned.period().end());
    return slots.isEmpty() ? Optional.empty() : Optional.of(slots.get(slots.size() - 1));
  }

  private Optional<Planned> next(OccurrenceKind kind, LocalDate from, Instant after) {
    return Planner.next(cadence(kind), zone(), from, after, calendar());
  }

  private Occurrence occurrence(OccurrenceKind kind, Planned planned) {
    return new Occurrence(
        Occurrence.idFor(person.id(), kind),
        person.id(),
        person.organization(),
        kind,
        cadence(kind).notation(),
        zone().getId(),
        Optional.of(planned.at()),
        planned.day(),
        planned.period(),
        Optional.empty(),
        rules.revision(),
        planned.shifts(),
        List.of());
  }
}
