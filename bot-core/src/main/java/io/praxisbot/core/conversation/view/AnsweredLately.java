package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.count.Tally;
import io.praxisbot.core.followup.count.Tally.Group;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.CheckIns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who was asked and who answered lately, to be counted only as {@link Tally} allows: that somebody
 * was asked is no answer and may be said, who of few answered may not.
 */
record AnsweredLately(Set<PersonId> asked, Set<PersonId> answered, Tally tally) {

  /** Two queries for everybody of the reader's organization, and one for whom the reader knows. */
  static AnsweredLately of(Scene scene, Duration lately, Collection<Reporting> lines) {
    Instant now = scene.now();
    CheckIns.Within within =
        new CheckIns.Within(
            scene.reader().organization(), now.minus(lately), now.plus(lately), Map.of());
    return new AnsweredLately(
        scene.stores().checkIns().asked(within),
        scene.stores().checkIns().answered(within),
        new Tally(known(scene, lines)));
  }

  /** Oneself, the own team, and the team of each for whom one stands in. */
  private static Set<PersonId> known(Scene scene, Collection<Reporting> lines) {
    Set<PersonId> managers = new HashSet<>(StandIns.places(scene));
    managers.add(scene.reader().id());
    Set<PersonId> known = new HashSet<>(Set.of(scene.reader().id()));
    lines.stream()
        .filter(line -> line.manager().filter(managers::contains).isPresent())
        .map(Reporting::id)
        .forEach(known::add);
    return known;
  }

  /** Whether the whole may be counted. */
  boolean countable() {
    return tally.countable(asked);
  }

  /** Those of these who were asked. */
  Set<PersonId> asked(Collection<PersonId> people) {
    return people.stream().filter(asked::contains).collect(toSet());
  }

  /** How many of these answered. */
  int answered(Collection<PersonId> people) {
    return (int) people.stream().filter(answered::contains).count();
  }

  /**
   * The managers whose teams may be counted beside each other and beside the whole.
   *
   * @param teams all there are, with or without a line of their own
   */
  Set<PersonId> countable(Map<PersonId, List<PersonId>> teams) {
    Set<PersonId> others = new HashSet<>(asked);
    List<Group> groups = new ArrayList<>();
    teams.forEach(
        (manager, people) -> {
          groups.add(new Group(Optional.of(manager), asked(people)));
          people.forEach(others::remove);
        });
    groups.add(new Group(Optional.empty(), others));
    return tally.shown(groups).stream().flatMap(group -> group.manager().stream()).collect(toSet());
  }
}
