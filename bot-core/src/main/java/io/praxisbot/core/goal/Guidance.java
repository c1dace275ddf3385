package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a person was last given each hint about growing, so that none comes too often. There is one
 * for each person who was ever given one.
 *
 * @param told the person's day by the kind of hint
 * @param stallSharedAt when they let their manager know that they try without learning; empty if
 *     they don't
 */
public record Guidance(
    PersonId id,
    OrganizationId organization,
    Map<GrowthSignal.Kind, LocalDate> told,
    Optional<Instant> stallSharedAt) {

  public Guidance {
    Map<GrowthSignal.Kind, LocalDate> ordered = new EnumMap<>(GrowthSignal.Kind.class);
    ordered.putAll(told);
    told = Collections.unmodifiableMap(ordered);
  }

  /** Of somebody who was never given a hint. */
  public static Guidance none(PersonId person, OrganizationId organization) {
    return new Guidance(person, organization, Map.of(), Optional.empty());
  }

  /** With that hint given on that day. */
  public Guidance telling(GrowthSignal.Kind kind, LocalDate day) {
    Map<GrowthSignal.Kind, LocalDate> all = new EnumMap<>(GrowthSignal.Kind.class);
    all.putAll(told);
    all.put(kind, day);
    return new Guidance(id, organization, all, stallSharedAt);
  }

  /** With the stall shared from then on, or with nobody. */
  public Guidance sharingStall(Optional<Instant> from) {
    return new Guidance(id, organization, told, from);
  }

  /**
   * Whether the manager of that line may know of that stall. It was shared with them, and goes on
   * since: whoever learned something in between and stalls anew says so anew.
   *
   * @param zone of the person
   */
  public boolean sharesStall(GrowthSignal stall, ReportingLine line, ZoneId zone) {
    return stall.kind() == GrowthSignal.Kind.TRIES_WITHOUT_LEARNING
        && stallSharedAt
            .filter(at -> !at.isBefore(line.since()))
            .filter(at -> !LocalDate.ofInstant(at, zone).isBefore(stall.since()))
            .isPresent();
  }
}
