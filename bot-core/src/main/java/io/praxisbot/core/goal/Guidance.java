package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * When a person was last given each hint about growing, so that none comes too often. There is one
 * for each person who was ever given one.
 *
 * @param told the person's day by the kind of hint
 */
public record Guidance(
    PersonId id, OrganizationId organization, Map<GrowthSignal.Kind, LocalDate> told) {

  public Guidance {
    Map<GrowthSignal.Kind, LocalDate> ordered = new EnumMap<>(GrowthSignal.Kind.class);
    ordered.putAll(told);
    told = Collections.unmodifiableMap(ordered);
  }

  /** Of somebody who was never given a hint. */
  public static Guidance none(PersonId person, OrganizationId organization) {
    return new Guidance(person, organization, Map.of());
  }

  /** With that hint given on that day. */
  public Guidance telling(GrowthSignal.Kind kind, LocalDate day) {
    Map<GrowthSignal.Kind, LocalDate> all = new EnumMap<>(GrowthSignal.Kind.class);
    all.putAll(told);
    all.put(kind, day);
    return new Guidance(id, organization, all);
  }
}
