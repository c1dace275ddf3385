package io.praxisbot.core.cadence;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The next planned instant of a cadence for one person. There is one for each person and kind; the
 * period in it makes the key under which it happens, once.
 *
 * @param id the person and the kind
 * @param cadence the rule it was planned under; under another one it is planned anew when claimed
 * @param zone the zone it was planned in; likewise
 * @param dueAt business time; empty if nothing is planned
 * @param day the person's day
 * @param period what it is about
 * @param claimedUntil wall time until which a replica works on it; empty if none does
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
    Optional<Instant> claimedUntil) {

  /** Names the one planned occurrence of that person and kind. */
  public static String idFor(PersonId person, OccurrenceKind kind) {
    return person + "." + kind;
  }

  /** The turn that it becomes: the same for everybody who works on it. */
  public String turnId() {
    return "due~" + id + "~" + period.start();
  }

  /** The same occurrence, worked on until then. */
  public Occurrence claimed(Instant until) {
    return new Occurrence(
        id, person, organization, kind, cadence, zone, dueAt, day, period, Optional.of(until));
  }

  /** The same occurrence in another organization. */
  public Occurrence in(OrganizationId next) {
    return new Occurrence(id, person, next, kind, cadence, zone, dueAt, day, period, claimedUntil);
  }

  /** Nothing planned, but the period is remembered. */
  public Occurrence without() {
    return new Occurrence(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        Optional.empty(),
        day,
        period,
        Optional.empty());
  }

  /** Nothing planned, and the period is open again: what is remembered ended where it starts. */
  public Occurrence withdrawn() {
    Period before = new Period(period.start().minusDays(1), period.start());
    return new Occurrence(
        id,
        person,
        organization,
        kind,
        cadence,
        zone,
        Optional.empty(),
        before.start(),
        before,
        Optional.empty());
  }
}
