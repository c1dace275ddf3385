package io.praxisbot.core.followup.count;

import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts people into groups that can be counted side by side so that no number, and no difference of
 * two, is over fewer than {@value #FEWEST} people.
 *
 * <p>Who looks knows about themselves and the people of their own team anyway, and could take these
 * off. So a group is shown if it has {@value #FEWEST} people or more, and either as many whom the
 * viewer doesn't know about, or none. All that are too small are put together; where these are
 * still too few, the smallest group that could be shown joins them, and so on. Nobody is left out,
 * so the groups make up the whole, and what isn't shown can't be the rest of what is.
 */
public final class Tally {

  /** Counts over fewer people could be traced to one of them. */
  public static final int FEWEST = 5;

  private final Set<PersonId> known;

  /**
   * @param known those about whom the viewer knows anyway
   */
  public Tally(Set<PersonId> known) {
    this.known = Set.copyOf(known);
  }

  /**
   * Some people of one team, or of several.
   *
   * @param manager whose team it is; empty for those that are put together
   */
  public record Group(Optional<PersonId> manager, Set<PersonId> people) {
    public Group {
      people = Set.copyOf(people);
    }

    private Group with(Group other) {
      Set<PersonId> all = new HashSet<>(people);
      all.addAll(other.people);
      return new Group(Optional.empty(), all);
    }
  }

  /** Whether a number over exactly these tells nothing about fewer. */
  public boolean countable(Set<PersonId> people) {
    long others = people.stream().filter(person -> !known.contains(person)).count();
    return people.size() >= FEWEST && (others == 0 || others >= FEWEST);
  }

  /** The groups to show, those put together last; none if all of them are too few. */
  public List<Group> shown(List<Group> groups) {
    List<Group> shown = new ArrayList<>();
    Group rest = new Group(Optional.empty(), Set.of());
    for (Group group : groups) {
      if (group.manager().isPresent() && countable(group.people())) {
        shown.add(group);
      } else {
        rest = rest.with(group);
      }
    }
    shown.sort(
        Comparator.<Group>comparingInt(group -> group.people().size())
            .thenComparing(group -> group.manager().map(PersonId::value).orElse("")));
    while (!rest.people().isEmpty() && !countable(rest.people()) && !shown.isEmpty()) {
      rest = rest.with(shown.remove(0));
    }
    if (countable(rest.people())) {
      shown.add(rest);
    }
    return List.copyOf(shown);
  }
}
