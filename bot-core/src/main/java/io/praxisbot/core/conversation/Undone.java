package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;
import java.util.Set;

/** What is said of a link that was refused after all. */
final class Undone {

  private static final Set<String> DONE =
      Set.of("link.done", "link.told", "link.organization.done", "link.organization.told");

  private Undone() {}

  /**
   * What else was to be said is said. What was to tell that it is done doesn't: to others nothing
   * is told, and the question turns into a word to whoever answered it.
   *
   * @param asked who answered the question
   */
  static Optional<Delivery> said(Delivery delivery, PersonId asked) {
    if (!DONE.contains(delivery.view())) {
      return Optional.of(delivery);
    }
    return delivery.place() == Delivery.Place.IN_PLACE
        ? Optional.of(nothing(delivery, asked))
        : Optional.empty();
  }

  private static Delivery nothing(Delivery delivery, PersonId asked) {
    return new Delivery(
        delivery.id(),
        asked,
        delivery.organization(),
        "nothing.changed",
        delivery.args(),
        delivery.slot(),
        delivery.place(),
        delivery.aside(),
        delivery.proactive(),
        delivery.createdAt(),
        delivery.order(),
        delivery.state(),
        delivery.dueAt(),
        delivery.claim(),
        delivery.tries());
  }
}
