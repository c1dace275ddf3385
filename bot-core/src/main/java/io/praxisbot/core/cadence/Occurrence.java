package io.praxisbot.core.cadence;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next planned instant of a cadence for one person. There is one for each person and kind; the
 * period in it makes the key under which it happens, once.
 *
 * @param id the person and the kind
 * @param cadence the rule it was planned under, empty if it has none
 * @param zone the zone it was planned in
 * @param dueAt business time; empty if nothing is planned
 * @param day the rule's day
 * @param period what it is about
 * @param claimedUntil wall time until which a replica works on it; empty if none does
 * @param revision of all that it was planned under: rule, calendar, zone. Under another one it is
 *     planned anew when claimed
 * @param shifts why it is at another moment than the rule says
 * @param past what became of the latest ones before it, the earliest first
 */
public record Occurrence(
    String id,
    PersonId person,
    OrganizationId organization,
    OccurrenceKind kind,
    String cadence,
    String zone,
    Optional<Instant> dueAt,
    LocalDate day,
    Period period,
    Optional<Instant> claimedUntil,
    String revision,
    List<Shift> shifts,
    List<Passage> past) {

  /** So many passages are remembered; {@code why} tells of them. */
  public static final int MOST_PAST = 8;

  public Occurrence {
    shifts = List.copyOf(shifts);
    past = List.copyOf(past);
  }

  /** One that nothing came before, at the rule's own moment, under no revision. */
  public Occurrence(
      String id,
      PersonId person,
      OrganizationId organization,
      OccurrenceKind kind,
      String cadence,
      String zone,
      Optional<Instant> dueAt,
      LocalDate day,
      Period period,
      Optional<Instant> claimedUntil) {
    this(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        dueAt,
        day,
        period,
        claimedUntil,
        "",
        List.of(),
        List.of());
  }

  /** Names the one planned occurrence of that person and kind. */
  public static String idFor(PersonId person, OccurrenceKind kind) {
    return person + "." + kind;
  }

  /** The turn that it becomes: the same for everybody who works on it. */
  public String turnId() {
    return turnId(person, kind, period.start());
  }

  /**
   * The turn that the one of that person and kind became.
   *
   * @param period the first day of the period that it was about
   */
  public static String turnId(PersonId person, OccurrenceKind kind, LocalDate period) {
    return "due~" + idFor(person, kind) + "~" + period;
  }

  /** The same occurrence, worked on until then. */
  public Occurrence claimed(Instant until) {
    return new Occurrence(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        dueAt,
        day,
        period,
        Optional.of(until),
        revision,
        shifts,
        past);
  }

  /** The same occurrence in another organization. */
  public Occurrence in(OrganizationId next) {
    return new Occurrence(
        id,
        person,
        next,
        kind,
        cadence,
        zone,
        dueAt,
        day,
        period,
        claimedUntil,
        revision,
        shifts,
        past);
  }

  /** The same occurrence with what became of the one before it; told again, it changes nothing. */
  public Occurrence after(Passage passage) {
    if (past.contains(passage)) {
      return this;
    }
    List<Passage> all = new ArrayList<>(past);
    all.add(passage);
    return remembering(all.subList(Math.max(0, all.size() - MOST_PAST), all.size()));
  }

  /** The same occurrence with those passages before it. */
  public Occurrence remembering(List<Passage> passages) {
    return new Occurrence(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        dueAt,
        day,
        period,
        claimedUntil,
        revision,
        shifts,
        passages);
  }

  /** Nothing planned, but the period is remembered. */
  public Occurrence without() {
    return unplanned(day, period);
  }

  /** Nothing planned, and the period is open again: what is remembered ended where it starts. */
  public Occurrence withdrawn() {
    Period before = new Period(period.start().minusDays(1), period.start());
    return unplanned(before.start(), before);
  }

  private Occurrence unplanned(LocalDate lastDay, Period lastPeriod) {
    return new Occurrence(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        Optional.empty(),
        lastDay,
        lastPeriod,
        Optional.empty(),
        revision,
        List.of(),
        past);
  }
}
