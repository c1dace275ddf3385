package io.praxisbot.core.followup.digest;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That a manager got a digest, over whom and about when. What it says is made from the facts each
 * time it is rendered, so a late answer revises it.
 *
 * @param since check-ins asked from then on are in it, inclusive
 * @param until check-ins asked before then are in it; also when it was made
 * @param members who was on the team at that moment
 * @param openings for a gap, by its name, which opening the manager turned to
 * @param told the gaps that it told of when it was made, by their names
 * @param page what the manager turned to; empty for all of it at a glance
 */
public record Digest(
    DigestId id,
    OrganizationId organization,
    PersonId manager,
    Instant since,
    Instant until,
    List<PersonId> members,
    Map<String, Integer> openings,
    List<String> told,
    Optional<DigestPage> page) {

  /** Stands in the id of a digest that the manager asked for, and in no other. */
  public static final String ON_DEMAND = ".now.";

  public Digest {
    members = List.copyOf(members);
    openings = Map.copyOf(openings);
    told = List.copyOf(told);
  }

  /** A digest that was just made. */
  public Digest(
      DigestId id,
      OrganizationId organization,
      PersonId manager,
      Instant since,
      Instant until,
      List<PersonId> members) {
    this(id, organization, manager, since, until, members, Map.of(), List.of(), Optional.empty());
  }

  /** With another opening for a gap. */
  public Digest saying(String gap, int opening) {
    Map<String, Integer> next = new TreeMap<>(openings);
    next.put(gap, opening);
    return new Digest(id, organization, manager, since, until, members, next, told, page);
  }

  /** Which opening for that gap; in digests of before, the same for all of a kind. */
  public Optional<Integer> opening(Gap gap) {
    return Optional.ofNullable(openings.get(gap.name()))
        .or(() -> Optional.ofNullable(openings.get(gap.person() + "." + gap.kind())));
  }

  /** Telling of those gaps. */
  public Digest telling(List<String> gaps) {
    return new Digest(id, organization, manager, since, until, members, openings, gaps, page);
  }

  /** Turned to that page; to all of it at a glance if there is none. */
  public Digest turnedTo(Optional<DigestPage> other) {
    return new Digest(id, organization, manager, since, until, members, openings, told, other);
  }

  /** Names the one digest of that manager and period. */
  public static DigestId idFor(PersonId manager, Period period) {
    return new DigestId(manager + "." + period.start());
  }

  /** Names a digest that the manager asked for. */
  public static DigestId idOnDemand(PersonId manager, String turn) {
    return new DigestId(manager + ON_DEMAND + turn);
  }

  /** Whether the manager asked for it; else it came by itself. */
  public boolean onDemand() {
    return id.value().contains(ON_DEMAND);
  }

  /** Whether a check-in asked then is in it. */
  public boolean covers(Instant askedAt) {
    return !askedAt.isBefore(since) && askedAt.isBefore(until);
  }
}
