package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import java.util.Optional;

/**
 * Where a delivery goes.
 *
 * @param account whose direct messages it appears in
 * @param replaces the message that it replaces; empty if it is a new one
 * @param aside the way back to where the person typed or pressed, if it is to be used
 */
record Route(Platform platform, Account account, Optional<Post> replaces, Optional<Aside> aside) {

  boolean update() {
    return replaces.isPresent();
  }

  Manner manner() {
    if (replaces.isEmpty()) {
      return aside.isPresent() ? Manner.ASIDE : Manner.POST;
    }
    return replaces.get().ref().standsAside() ? Manner.ASIDE : Manner.UPDATE;
  }

  Outcome send(Delivery delivery, Message message) {
    Platform to = delivery.attemptedSince().map(platform::after).orElse(platform);
    return new Route(to, account, replaces, aside).send(delivery.id(), message);
  }

  private Outcome send(DeliveryKey key, Message message) {
    return replaces.isPresent()
        ? update(replaces.get().ref(), key, message)
        : aside
            .map(way -> platform.aside(account, way, key, message))
            .orElseGet(() -> platform.post(account, key, message));
  }

  private Outcome update(PostRef ref, DeliveryKey key, Message message) {
    return aside
        .map(way -> platform.update(ref, way, key, message))
        .orElseGet(() -> platform.update(ref, key, message));
  }
}
