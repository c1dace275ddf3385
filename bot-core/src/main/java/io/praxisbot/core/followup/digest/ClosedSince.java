package io.praxisbot.core.followup.digest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.gap.Closure;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Since;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a digest told of when it was made and is open no more. Only what the manager sees at this
 * moment can say so: what isn't for them any more, and what ended without anything that they see,
 * leaves no word. What they did themselves is told as that.
 */
public final class ClosedSince {

  private final Digest digest;
  private final Map<PersonId, Member> team;

  /**
   * @param team those on it whom the manager sees now
   */
  public ClosedSince(Digest digest, Collection<Member> team) {
    this.digest = digest;
    this.team = team.stream().collect(toMap(member -> member.person().id(), member -> member));
  }

  /**
   * Whose gaps closed, by how.
   *
   * @param open what is open now
   */
  public Map<Closure, Set<PersonId>> people(List<Gap> open, Instant now) {
    Set<String> still = open.stream().map(Gap::name).collect(toSet());
    Map<Closure, Set<PersonId>> closed = new EnumMap<>(Closure.class);
    digest.told().stream()
        .filter(name -> !still.contains(name))
        .flatMap(name -> Gap.whose(name).stream())
        .forEach(
            gone ->
                by(gone, now)
                    .ifPresent(
                        how ->
                            closed
                                .computeIfAbsent(how, key -> new LinkedHashSet<>())
                                .add(gone.person())));
    return closed;
  }

  private Optional<Closure> by(Gap.Whose gone, Instant now) {
    return Optional.ofNullable(team.get(gone.person()))
        .filter(member -> member.person().takesPart(now))
        .flatMap(member -> new Since(member, digest.until()).closure(gone.gap()));
  }
}
