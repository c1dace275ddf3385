package io.praxisbot.app.playground;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the people of the seeded company read first. */
final class Greetings {

  /** So many weeks somebody is new, and told what Praxis is; later on, where they are. */
  private static final int NEW = 2;

  private final Stores stores;
  private final Instant now;
  private final Instant wallNow;

  /**
   * @param now business time
   */
  Greetings(Stores stores, Instant now, Instant wallNow) {
    this.stores = stores;
    this.now = now;
    this.wallNow = wallNow;
  }

  void greet(Person person, Part part) {
    if (part.weeks() > NEW) {
      send(person, 0, "goals", Map.of(), Optional.empty());
    } else {
      send(person, 0, "welcome", Map.of(), Optional.empty());
      suggest(person);
    }
  }

  /** Each on a card of its own, for whoever isn't shown their goals. */
  private void suggest(Person person) {
    int order = 1;
    for (String proposal : proposals(person).toList()) {
      SlotId card = new SlotId("proposal." + proposal);
      send(person, order, "proposal", Map.of("proposal", proposal), Optional.of(card));
      order++;
    }
  }

  /** What others suggested, and still waits. */
  private Stream<String> proposals(Person person) {
    Stream<CareerGoal> goals = stores.careerGoals().of(List.of(person.id())).stream();
    Stream<BehaviourProposal> tries =
        stores.behaviourProposals().open(List.of(person.id())).stream();
    return Stream.concat(
        goals.filter(goal -> goal.state() == Goal.State.PROPOSED).map(goal -> goal.id().value()),
        tries.map(proposal -> proposal.id().value()));
  }

  private void send(
      Person to, int order, String view, Map<String, String> args, Optional<SlotId> slot) {
    stores
        .ledger()
        .insert(
            new Delivery(
                new DeliveryKey("seed~" + to.id() + "#" + order),
                to.id(),
                to.organization(),
                view,
                args,
                slot,
                Delivery.Place.NEW,
                Optional.empty(),
                false,
                now,
                order,
                Delivery.State.PENDING,
                Optional.of(wallNow),
                Optional.empty(),
                List.of()));
  }
}
