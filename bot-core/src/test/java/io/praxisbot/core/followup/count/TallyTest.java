package io.praxisbot.core.followup.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.count.Tally.Group;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which teams are counted side by side, so that no number tells of fewer than five people. */
class TallyTest {
  private static final int ORGANIZATIONS = 3_000;
  private static final int MOST_TEAMS = 8;
  private static final int LARGEST = 9;

  @Test
  void showsTeamsOfFive() {
    assertThat(shown(Set.of(), team("Marta", 5), team("Olga", 6)))
        .containsExactly(team("Marta", 5), team("Olga", 6));
  }

  @Test
  void putsSmallTeamsTogether() {
    assertThat(shown(Set.of(), team("Marta", 5), team("Ann", 2), team("Bo", 3)))
        .containsExactly(team("Marta", 5), together(team("Ann", 2), team("Bo", 3)));
  }

  /** Else the small team is the whole without the others. */
  @Test
  void putsTheSmallestTeamToOneThatIsAloneTooSmall() {
    assertThat(shown(Set.of(), team("Marta", 5), team("Olga", 6), team("Ann", 4)))
        .containsExactly(team("Olga", 6), together(team("Ann", 4), team("Marta", 5)));
  }

  @Test
  void showsNothingOfFewerThanFive() {
    assertThat(shown(Set.of(), team("Ann", 2), team("Bo", 2))).isEmpty();
    assertThat(new Tally(Set.of()).countable(team("Ann", 4).people())).isFalse();
  }

  /** A manager takes the own people off a team that these are in. */
  @Test
  void countsOnWhatTheViewerKnows() {
    Group team = team("Marta", 7);
    Set<PersonId> known = Set.copyOf(team.people().stream().limit(3).toList());
    assertThat(new Tally(known).countable(team.people())).isFalse();
    assertThat(new Tally(team.people()).countable(team.people())).isTrue();
  }

  @Test
  void tellsOfNoFewerThanFiveByAnyDifferenceOfWhatIsShown() {
    Random random = new Random(42);
    for (int i = 0; i < ORGANIZATIONS; i++) {
      List<Group> teams = organization(random);
      Set<PersonId> known = known(teams, random);
      List<Group> shown = new Tally(known).shown(teams);
      assertThat(everybody(shown))
          .isEqualTo(shown.isEmpty() ? Set.of() : everybody(teams))
          .hasSize(shown.stream().mapToInt(group -> group.people().size()).sum());
      assertNothingTold(shown, known);
      boolean total = new Tally(known).countable(everybody(teams));
      assertThat(shown.isEmpty()).isEqualTo(!total);
    }
  }

  /**
   * Sums and differences of lines and of the whole are sums of lines: the lines are parts of it.
   */
  private static void assertNothingTold(List<Group> shown, Set<PersonId> known) {
    for (int chosen = 1; chosen < 1 << shown.size(); chosen++) {
      Set<PersonId> sum = new HashSet<>();
      for (int line = 0; line < shown.size(); line++) {
        if ((chosen >> line & 1) == 1) {
          sum.addAll(shown.get(line).people());
        }
      }
      assertThat(sum).hasSizeGreaterThanOrEqualTo(Tally.FEWEST);
      sum.removeAll(known);
      assertThat(sum.size()).isNotIn(1, 2, 3, 4);
    }
  }

  private static List<Group> organization(Random random) {
    List<Group> teams = new ArrayList<>();
    for (int team = 0; team < 1 + random.nextInt(MOST_TEAMS); team++) {
      teams.add(team("Manager " + team, 1 + random.nextInt(LARGEST)));
    }
    Set<PersonId> led = team("Nobody", random.nextInt(LARGEST)).people();
    if (!led.isEmpty()) {
      teams.add(new Group(Optional.empty(), led));
    }
    return teams;
  }

  /** Somebody's own team, and now and then a few of others: former people, oneself. */
  private static Set<PersonId> known(List<Group> teams, Random random) {
    Set<PersonId> known = new HashSet<>(teams.get(random.nextInt(teams.size())).people());
    everybody(teams).stream().filter(p -> random.nextInt(12) == 0).forEach(known::add);
    return random.nextBoolean() ? known : Set.of();
  }

  private static Set<PersonId> everybody(List<Group> groups) {
    Set<PersonId> all = new HashSet<>();
    groups.forEach(group -> all.addAll(group.people()));
    return all;
  }

  private static List<Group> shown(Set<PersonId> known, Group... teams) {
    return new Tally(known).shown(List.of(teams));
  }

  private static Group together(Group one, Group other) {
    return new Group(Optional.empty(), everybody(List.of(one, other)));
  }

  private static Group team(String manager, int size) {
    return new Group(
        Optional.of(new PersonId(manager)),
        Set.copyOf(
            Stream.iterate(0, n -> n + 1)
                .limit(size)
                .map(n -> new PersonId(manager + " " + n))
                .toList()));
  }
}
