package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import java.util.Optional;

/**
 * Where a delivery goes.
 *
 * @param account whose direct messages it appears in
 * @param replaces the message that it replaces; empty if it is a new one
 */
record Route(Platform platform, Account account, Optional<Post> replaces) {

  boolean update() {
    return replaces.isPresent();
  }

  Outcome send(DeliveryKey key, Message message) {
    return replaces
        .map(post -> platform.update(post.ref(), key, message))
        .orElseGet(() -> platform.post(account, key, message));
  }
}
