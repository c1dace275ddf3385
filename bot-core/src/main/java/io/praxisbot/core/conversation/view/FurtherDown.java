package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The business goals of those who report to the reader's people, and to theirs: all that is seen
 * from further up. One query for each level, however many people are on it.
 */
final class FurtherDown {

  /** No organization is deeper, and a circle would have no end. */
  private static final int MOST_LEVELS = 12;

  /** As many as are read at once. */
  private static final int MOST_GOALS = 30;

  private FurtherDown() {}

  /** The way there, if there is anybody. */
  static Optional<Button> door(Scene scene, Blocks blocks, Collection<Member> team) {
    List<PersonId> own =
        team.stream().filter(m -> m.deputy().isEmpty()).map(m -> m.person().id()).toList();
    return scene.stores().reportingLines().under(own).isEmpty()
        ? Optional.empty()
        : Optional.of(blocks.menu(FlowName.DIGEST, "further", "", "team.choice.further"));
  }

  static Optional<Message> render(Scene scene) {
    Map<PersonId, PersonId> managers = below(scene);
    Map<PersonId, Person> seen =
        scene.stores().people().findAll(managers.keySet()).stream()
            .filter(Person::belongs)
            .filter(p -> scene.seesFromAbove(Content.BUSINESS_GOALS, p, managerOf(p, managers)))
            .collect(toMap(Person::id, p -> p));
    List<BusinessGoal> goals =
        scene.stores().businessGoals().of(seen.keySet()).stream()
            .filter(goal -> goal.state() == Goal.State.ACTIVE)
            .sorted(Comparator.comparing(goal -> person(goal, seen).name()))
            .toList();
    if (goals.isEmpty()) {
      return new Blocks(scene).paragraph("team.further.none").message();
    }
    List<Rich> lines =
        goals.stream()
            .limit(MOST_GOALS)
            .map(goal -> line(scene, goal, person(goal, seen)))
            .toList();
    Blocks blocks = new Blocks(scene).paragraph("team.further").bullets(lines);
    int more = goals.size() - MOST_GOALS;
    return (more > 0 ? blocks.small("team.further.more", Map.of("count", more)) : blocks).message();
  }

  private static PersonId managerOf(Person person, Map<PersonId, PersonId> managers) {
    return Objects.requireNonNull(managers.get(person.id()));
  }

  private static Person person(BusinessGoal goal, Map<PersonId, Person> seen) {
    return Objects.requireNonNull(seen.get(goal.person()));
  }

  private static Rich line(Scene scene, BusinessGoal goal, Person person) {
    return scene.rich("team.business.line", Map.of("person", person.name(), "goal", goal.wish()));
  }

  /** Everybody below the reader's own people, with their managers. */
  private static Map<PersonId, PersonId> below(Scene scene) {
    Map<PersonId, PersonId> below = new HashMap<>();
    Set<PersonId> seen = new HashSet<>(Set.of(scene.reader().id()));
    List<PersonId> level = ids(scene.stores().reportingLines().under(scene.reader().id()));
    seen.addAll(level);
    for (int i = 0; i < MOST_LEVELS && !level.isEmpty(); i++) {
      List<Reporting> next =
          scene.stores().reportingLines().under(level).stream()
              .filter(line -> seen.add(line.id()))
              .toList();
      next.forEach(line -> line.manager().ifPresent(manager -> below.put(line.id(), manager)));
      level = ids(next);
    }
    return below;
  }

  private static List<PersonId> ids(List<Reporting> lines) {
    return lines.stream().map(Reporting::id).toList();
  }
}
