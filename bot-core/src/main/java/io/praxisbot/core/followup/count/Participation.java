package io.praxisbot.core.followup.count;

import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who took part in a period, and whom a manager followed up with. It names people, so it is never
 * shown: {@link Counts} are.
 *
 * @param asked who was asked something; all others are among these
 */
public record Participation(
    Set<PersonId> asked, Set<PersonId> answered, Set<PersonId> tried, Set<PersonId> followedUp) {

  public Participation {
    asked = Set.copyOf(asked);
    answered = both(answered, asked);
    tried = both(tried, asked);
    followedUp = both(followedUp, asked);
  }

  /** That of these people. */
  public Participation of(Collection<PersonId> people) {
    return new Participation(both(asked, people), answered, tried, followedUp);
  }

  /** How many they are. */
  public Counts counts() {
    return new Counts(asked.size(), answered.size(), tried.size(), followedUp.size());
  }

  private static Set<PersonId> both(Set<PersonId> some, Collection<PersonId> others) {
    Set<PersonId> both = new HashSet<>(some);
    both.retainAll(others instanceof Set<PersonId> set ? set : Set.copyOf(others));
    return Set.copyOf(both);
  }
}
