package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody promised while they stood in for a manager, and don't any more. A promise is theirs
 * who gave it until it is kept or taken back; of the other one they see the name alone. It ends
 * with that manager's line: whoever leads the person then has nothing to do with it.
 */
public final class Owed {

  /**
   * A promise.
   *
   * @param to to whom it was given
   */
  public record Promise(FollowUp act, Person to) {}

  private Owed() {}

  /**
   * Of that person, to nobody whom they see anyway; four queries at most.
   *
   * @param team whom they see
   */
  public static List<Promise> by(Stores stores, Person me, Collection<Member> team, Instant now) {
    Set<PersonId> seen = team.stream().map(m -> m.person().id()).collect(toSet());
    List<FollowUp> promised =
        stores.followUps().by(me.id(), now.minus(Teams.LOOK_BACK)).stream()
            .filter(act -> act.kind() == FollowUp.Kind.PROMISED && !seen.contains(act.employee()))
            .toList();
    return promised.isEmpty() ? List.of() : of(stores, me, promised);
  }

  private static List<Promise> of(Stores stores, Person me, List<FollowUp> promised) {
    Set<PersonId> ids = promised.stream().map(FollowUp::employee).collect(toSet());
    Map<PersonId, PersonId> managers =
        stores.reportingLines().findAll(ids).stream()
            .filter(line -> line.manager().isPresent())
            .collect(toMap(Reporting::id, line -> line.manager().orElseThrow()));
    Map<PersonId, Deputyship> deputyships =
        stores.deputyships().findAll(Set.copyOf(managers.values())).stream()
            .collect(toMap(Deputyship::id, d -> d));
    List<FollowUp> theirs =
        promised.stream()
            .filter(
                act ->
                    Optional.ofNullable(managers.get(act.employee()))
                        .map(deputyships::get)
                        .filter(d -> d.stoodIn(me.id(), act.at()))
                        .isPresent())
            .toList();
    return theirs.isEmpty() ? List.of() : named(stores, me, theirs);
  }

  private static List<Promise> named(Stores stores, Person me, List<FollowUp> theirs) {
    Map<PersonId, Person> people =
        stores.people().findAll(theirs.stream().map(FollowUp::employee).collect(toSet())).stream()
            .filter(p -> p.belongs() && p.organization().equals(me.organization()))
            .collect(toMap(Person::id, p -> p));
    return theirs.stream()
        .filter(act -> people.containsKey(act.employee()))
        .map(act -> new Promise(act, Objects.requireNonNull(people.get(act.employee()))))
        .toList();
  }
}
